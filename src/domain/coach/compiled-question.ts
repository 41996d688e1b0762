import type { Question } from '../bank/question.ts';
import {
  type ArgumentDemand,
  argumentDemand,
  type DesignDemand,
  designDemand,
  NO_DEMAND,
} from './argument.ts';
import { hasNegation, negatedPoints } from './flags.ts';
import { compilePhrases, type PhraseIndex } from './phrases.ts';
import { compilePoints, creditPoints, type PointIndex } from './points.ts';
import { contentStems, type RecallTarget, recallTarget, type StemWeights } from './recall.ts';
import { mendSlips, spellingOf } from './spelling.ts';
import { type Token, tokenise } from './tokens.ts';

/** All that grading needs of a question, worked out once. */
export interface CompiledQuestion {
  readonly question: Question;
  readonly questionStems: ReadonlySet<string>;
  readonly points: PointIndex;
  /** Mends slips of typing in the words that are expected. */
  readonly mended: (tokens: readonly Token[]) => readonly Token[];
  readonly misconceptions: PhraseIndex<string>;
  /** null without a model answer. */
  readonly recall: RecallTarget | null;
  /** null when nothing tells what is expected: then reasons and examples are all there is to judge. */
  readonly demand: ArgumentDemand | null;
  readonly design: DesignDemand | null;
  /** Points that the model answer itself words with a denial: a denial in an answer is then no sign of an error. */
  readonly denyingPoints: ReadonlySet<string>;
}

export const compileQuestion = (question: Question, weights: StemWeights): CompiledQuestion => {
  const asked = tokenise(question.text);
  const model = question.modelAnswer === null ? null : tokenise(question.modelAnswer);
  const points = compilePoints(question.points);
  const aliases = question.points.flatMap(point => point.groups.flat()).flatMap(tokenise);
  const spelling = spellingOf([...aliases, ...(model ?? [])]);
  const denied = model === null ? [] : negatedPoints(creditPoints(question.points, points, model), model);
  return {
    question,
    questionStems: contentStems(asked),
    points,
    mended: tokens => mendSlips(tokens, spelling, weights.isKnown),
    misconceptions: compilePhrases(
      question.misconceptions.flatMap(({ aliases, why }) => aliases.map(alias => [alias, why] as const)),
      { loose: true },
    ),
    recall: model === null ? null : recallTarget(model, asked, weights),
    demand: model === null ? (question.points.length > 0 ? NO_DEMAND : null) : argumentDemand(model),
    design: model === null ? null : designDemand(model),
    denyingPoints: new Set([
      ...denied.map(({ credit }) => credit.point.id),
      ...question.points.filter(point => hasNegation(tokenise(point.label))).map(point => point.id),
    ]),
  };
};
