import type { Question } from '../bank/question.ts';
import {
  type ArgumentDemand,
  argumentDemand,
  type DesignDemand,
  designDemand,
  NO_DEMAND,
} from './argument.ts';
import { type DeniableConcepts, deniableConcepts } from './flags.ts';
import { compilePhrases, type PhraseIndex } from './phrases.ts';
import { compilePoints, type PointIndex } from './points.ts';
import { contentStems, type RecallTarget, recallTarget, type StemWeights } from './recall.ts';
import { mendSlips, spellingOf } from './spelling.ts';
import { type Token, tokenise } from './tokens.ts';

/** All that grading needs of a question, worked out once. */
export interface CompiledQuestion {
  readonly question: Question;
  readonly questionStems: ReadonlySet<string>;
  /** What the question is about: its own words. */
  readonly subject: RecallTarget;
  readonly points: PointIndex;
  /** Mends slips of typing in the words that are expected. */
  readonly mended: (tokens: readonly Token[]) => readonly Token[];
  readonly misconceptions: PhraseIndex<string>;
  /** null without a model answer. */
  readonly recall: RecallTarget | null;
  /** null when nothing tells what is expected: then reasons and examples are all there is to judge. */
  readonly demand: ArgumentDemand | null;
  readonly design: DesignDemand | null;
  readonly deniable: DeniableConcepts;
}

/** A follow-up, which is answered by one point or one criterion: a sentence may do. */
export const asksForOneThing = ({ id, points, modelAnswer }: Question): boolean =>
  modelAnswer === null && (points.length === 1 || FOLLOW_UP_ID.test(id));

/** What an interview names a follow-up: the question's id and a number. */
const FOLLOW_UP_ID = /~probe-\d+$/;

export const compileQuestion = (question: Question, weights: StemWeights): CompiledQuestion => {
  const asked = tokenise(question.text);
  const model = question.modelAnswer === null ? null : tokenise(question.modelAnswer);
  const { words, ...points } = compilePoints(question.points);
  const spelling = spellingOf([...words, ...(model ?? [])]);
  return {
    question,
    questionStems: contentStems(asked),
    subject: recallTarget(asked, [], weights),
    points,
    mended: tokens => mendSlips(tokens, spelling, weights.isKnown),
    misconceptions: compilePhrases(
      question.misconceptions.flatMap(({ aliases, why }) => aliases.map(alias => [alias, why] as const)),
      { loose: true },
    ),
    recall: model === null ? null : recallTarget(model, asked, weights),
    demand: model === null ? (question.points.length > 0 ? NO_DEMAND : null) : argumentDemand(model),
    design: model === null ? null : designDemand(model),
    deniable: deniableConcepts(question.points, points, model ?? []),
  };
};
