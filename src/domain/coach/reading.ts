import type { Level } from '../bank/question.ts';
import type { Flag } from '../interview/grade.ts';
import type { CompiledQuestion } from './compiled-question.ts';
import { type Content, contentOf, OFF_TOPIC_BELOW } from './content.ts';
import { instructionFlag, misconceptionFlag, negatedPoints, negationFlag } from './flags.ts';
import { isEcho, isNoAnswer, isSmallTalk, newStems, withoutSmallTalk } from './gates.ts';
import { readsLikeKeywordList } from './keyword-list.ts';
import { type Story, storyOf } from './story.ts';
import { type Token, tokenise } from './tokens.ts';

/** Longer answers are graded up to here, and flagged. */
export const ANSWER_CHARS_MAX = 20_000;

/** Everything that is found in an answer before any level is given. */
export interface Reading {
  readonly compiled: CompiledQuestion;
  readonly answer: string;
  readonly level: Level;
  readonly tokens: readonly Token[];
  /** The tokens without small talk, for everything that is found by its cues. */
  readonly said: readonly Token[];
  readonly content: Content;
  readonly story: Story;
  readonly flags: readonly Flag[];
}

export const read = (compiled: CompiledQuestion, answer: string, level: Level): Reading => {
  const tokens = compiled.mended(tokenise(answer.slice(0, ANSWER_CHARS_MAX)));
  const said = withoutSmallTalk(tokens);
  const parts = {
    compiled,
    answer,
    tokens,
    said,
    content: contentOf(compiled, tokens),
    story: storyOf(said),
  };
  return { ...parts, level, flags: flagsOf(parts) };
};

const flagsOf = ({ compiled, answer, tokens, content, story }: Omit<Reading, 'level' | 'flags'>): Flag[] => {
  const fresh = newStems(tokens, compiled.questionStems);
  const someFound = content.credits.some(credit => credit.found);
  if (!someFound && isNoAnswer(tokens, fresh)) {
    return [flag('no-answer', 'Nothing to grade was found.'), ...instructionFlag(answer, tokens)];
  }
  const negated = negatedPoints(content.credits, tokens, compiled.deniable);
  const flags: Flag[] = [];
  if (isEcho(tokens, fresh, compiled.questionStems)) {
    flags.push(flag('echo', 'The answer mostly repeats the question.'));
  } else if (
    isOffTopic({ compiled, tokens, content, story }) ||
    (!hasDeeds(story) && isSmallTalk(tokens, fresh))
  ) {
    flags.push(
      flag('off-topic', 'Off topic for what this question expects: next to nothing of it was found.'),
    );
  }
  if (readsLikeKeywordList(tokens)) {
    flags.push(
      flag(
        'keyword-list',
        'Reads like a keyword list: few of the small words that make sentences were found.',
      ),
    );
  }
  flags.push(...misconceptionFlag(answer, tokens, compiled.misconceptions), ...negationFlag(answer, negated));
  flags.push(...instructionFlag(answer, tokens));
  if (answer.length > ANSWER_CHARS_MAX) {
    flags.push(flag('too-long', `Only the first ${ANSWER_CHARS_MAX} characters were graded.`));
  }
  return flags;
};

const flag = (id: Flag['id'], message: string): Flag => ({ id, message, evidence: [] });

const hasDeeds = ({ own, shared, steps }: Story): boolean => own.length + shared.length + steps.length > 0;

export const assessesContent = (compiled: CompiledQuestion): boolean => {
  const { type, points } = compiled.question;
  return type === 'technical' || type === 'system-design' || points.length > 0;
};

/** Next to nothing of what is expected; for a story, neither a deed nor a word of the question. */
const isOffTopic = ({
  compiled,
  tokens,
  content,
  story,
}: Pick<Reading, 'compiled' | 'tokens' | 'content' | 'story'>): boolean => {
  const { type } = compiled.question;
  if (type === 'technical' || type === 'system-design')
    return content.share !== null && content.share < OFF_TOPIC_BELOW;
  return !hasDeeds(story) && !tokens.some(token => compiled.questionStems.has(token.stem));
};
