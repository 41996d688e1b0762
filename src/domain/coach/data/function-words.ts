/**
 * English closed-class words by what may stand next to them. The classes serve two ends: content words are
 * what is left when these are taken away, and which class follows which tells sentences from shuffled words.
 */
export const FUNCTION_WORD_CLASSES = {
  article: 'a an',
  determiner: 'the my your his her its our their every no another',
  demonstrative: 'this that these those each some any both several either',
  preposition:
    'of in on at by for with from into onto over under between through during within without about against among across per via upon toward towards after before behind above below around along beyond despite like off out up down',
  to: 'to',
  subject: 'i he she we they',
  object: 'me him us them myself itself themselves himself herself ourselves yourself',
  pronoun: 'you it one something anything everything nothing someone anyone everyone others',
  be: "is are was were am be been being isn't aren't wasn't weren't it's that's there's he's she's we're they're you're i'm what's",
  auxiliary:
    "has have had having do does did doesn't don't didn't hasn't haven't hadn't i've we've they've you've i'd we'd they'd you'd",
  modal:
    "can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't i'll we'll they'll you'll it'll",
  negation: 'not never',
  coordinator: 'and or but nor',
  subordinator:
    'if when while because since although though as than so whether where which who whose whom what how why unless until whereas',
  adverb:
    'also only just very more most often usually always then thus however therefore too even still already there here again once less least much many such same other rather quite almost ever now well e.g i.e etc',
} as const;

export type FunctionWordClass = keyof typeof FUNCTION_WORD_CLASSES;
