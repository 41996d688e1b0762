import {
  NEUTRAL_WORDS,
  PERSONAL_FIELDS,
  PERSONAL_PIECES,
  type PersonalKind,
  PIECE_WORDS,
} from './data/personal-words.ts';

export interface HiddenStatement {
  readonly kind: PersonalKind;
  /** The words that were hidden. */
  readonly text: string;
}

/**
 * Hides what a text says of birth, gender, family, origin, religion, looks and papers: the value behind a label, and
 * statements that stand on their own between separators. Pronouns and gendered leave get their neutral word. `seen`
 * hears what was hidden.
 */
export const hideStatements = (text: string, seen: (hidden: HiddenStatement) => void = () => {}): string =>
  neutralWords(hidePersonal(hidePronounPairs(text, seen), seen));

/** Most texts hold no word that could begin a statement, and are not taken apart. */
const hidePersonal = (text: string, seen: (hidden: HiddenStatement) => void): string => {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const labelled = words.some(word => labelWords.has(word)) ? hideLabelled(text, seen) : text;
  return words.some(word => PIECE_WORDS.has(word)) ? hidePieces(labelled, seen) : labelled;
};

const listOf = (text: string): string[] =>
  text
    .split('|')
    .map(label => label.replace(/\s+/gu, ' ').trim())
    .filter(label => label !== '');

const escaped = (label: string): string =>
  label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+');

const kindOfLabel: ReadonlyMap<string, PersonalKind> = new Map(
  PERSONAL_FIELDS.flatMap(({ kind, alone, withColon }) =>
    [...listOf(alone), ...listOf(withColon)].map(label => [label.toLowerCase(), kind] as const),
  ),
);

const labelWords: ReadonlySet<string> = new Set(
  [...kindOfLabel.keys()].flatMap(label => label.match(/\p{L}{2,}/gu)?.[0] ?? []),
);

/** Longest first, so that `date and place of birth` is not left to `place of birth`. */
const alternation = (labels: readonly string[]): string =>
  [...labels]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const aloneLabels = PERSONAL_FIELDS.flatMap(({ alone }) => listOf(alone));
const allLabels = PERSONAL_FIELDS.flatMap(({ alone, withColon }) => [...listOf(alone), ...listOf(withColon)]);

const START = '(^|[|•·;,(\\n–—/]\\s*|\\s{2,}|\\.\\s)';
/** Up to a separator, or up to the next label of whatever kind. */
const VALUE = "(\\S[^|•·;\\n]{0,79}?)(?=\\s*$|\\s*[|•·;)\\n]|[,.]?\\s+\\p{Lu}[\\p{L}' -]{1,24}:\\s)";
const withColon = new RegExp(`${START}(${alternation(allLabels)})\\s?[:：]\\s*${VALUE}`, 'giu');
const withoutColon = new RegExp(`${START}(${alternation(aloneLabels)})\\s+(?![:：])${VALUE}`, 'giu');

const hideLabelled = (text: string, seen: (hidden: HiddenStatement) => void): string => {
  const hide = (found: string, _start: string, label: string, value: string): string => {
    const kind = kindOfLabel.get(label.toLowerCase().replace(/\s+/gu, ' '));
    if (kind === undefined || value.startsWith('[') || !isValueOf(label, value)) return found;
    seen({ kind, text: value });
    return `${found.slice(0, found.length - value.length)}[${kind}]`;
  };
  const coloned = /[:：]/u.test(text) ? text.replace(withColon, hide) : text;
  return coloned.replace(withoutColon, hide);
};

/** `Weight: 20% of the grade`, `Age: of empires`: some labels are ordinary words, and only a fitting value hides. */
const isValueOf = (label: string, value: string): boolean => {
  const plain = label.toLowerCase();
  if (/^(?:age|alter|âge|edad|età|idade)$/u.test(plain)) return /^\d{1,3}\b/u.test(value);
  if (/^(?:height|weight|größe|gewicht|taille|poids|estatura|peso|altezza|altura)$/u.test(plain))
    return /^\d{1,3}(?:[.,'′]\d{0,2})?\s?(?:cm|m|kg|lbs?|ft|in|'|′|")/iu.test(value);
  if (/^(?:children|kinder|enfants|hijos|figli|filhos|dependents|dependants)$/u.test(plain))
    return value.length <= 30;
  return value.length <= 60 || kindOfLabel.get(plain) === 'birth';
};

const PRONOUN_PAIR =
  /\b(?:she|he|they|xe|ze|elle|il|iel|ella|él|elle|lei|lui|ela|ele|sie|er)\s?\/\s?(?:her|hers|him|his|them|theirs|they|elle|la|lo|le|ella|ihr|ihm|dela|dele|lui|lei|xem|zir)(?:\s?\/\s?(?:hers|his|theirs|ihr|sein|suo|sua))?(?![\p{L}\p{N}])/giu;

const hidePronounPairs = (text: string, seen: (hidden: HiddenStatement) => void): string =>
  text.includes('/')
    ? text.replace(PRONOUN_PAIR, found => {
        seen({ kind: 'gender', text: found });
        return '[pronouns]';
      })
    : text;

/** Longer pieces are sentences, and no statement is one. */
const PIECE_CHARS_MAX = 80;

const hidePieces = (text: string, seen: (hidden: HiddenStatement) => void): string =>
  text
    .split(/([|•·;\n]+|\s[–—-]\s|,\s+|\s{2,}|[()])/u)
    .map(piece => {
      const bare = piece.trim().replace(/[.,]$/u, '');
      if (bare.length < 2 || bare.length > PIECE_CHARS_MAX || bare.startsWith('[')) return piece;
      const found = PERSONAL_PIECES.find(({ pattern }) => pattern.test(bare));
      if (!found) return piece;
      seen({ kind: found.kind, text: bare });
      return piece.replace(bare, () => `[${found.kind}]`);
    })
    .join('');

const WORD = /(?<![\p{L}\p{N}@./_-])\p{L}{2,20}(?![\p{L}\p{N}@_/]|-\p{L})/gu;
/** Forms of address are told from other words by their capital: `Ms Lee`, but `200 ms` and `MS Word`. */
const ADDRESS = /^\p{Lu}\p{Ll}+$/u;

const neutralWords = (text: string): string =>
  text.replace(WORD, (word, at: number) => {
    const neutral = NEUTRAL_WORDS.get(word.toLowerCase());
    if (neutral === undefined) return word;
    if (neutral === '[title]')
      return ADDRESS.test(word) && /^\.?\s\p{Lu}/u.test(text.slice(at + word.length, at + word.length + 4))
        ? neutral
        : word;
    return startsUpper(word) ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
  });

const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word);
