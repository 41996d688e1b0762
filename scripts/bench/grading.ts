/**
 * Measures the offline coach: `node scripts/bench/grading.ts [--json]`.
 * On human-graded answers (folder ../shared/scoring, or the one that INTERVIEWACE_SCORING names) it reports
 * correlation on the questions that test/support/grading-points.ts has points for, how many shuffled answers and
 * keyword lists are flagged and how many real answers are, how off-topic answers score, how often a denial is
 * flagged in good answers and in the same with «not» put in, time, and determinism. On the built-in bank it grades
 * each model answer under the other questions of its type.
 * Story criteria rest on the literature on interviewing and are not validated on human-rated answers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { loadBuiltInBank } from '../../src/domain/bank/built-in-bank.ts';
import type { Question } from '../../src/domain/bank/question.ts';
import { createCoach, type GradeAnswer } from '../../src/domain/coach/coach.ts';
import { tokenise } from '../../src/domain/coach/tokens.ts';
import { seededRandom, shuffled } from '../../src/shared/random.ts';
import { GRADING_POINTS, measuredQuestion } from '../../test/support/grading-points.ts';
import { auc, denied, deniedThroughout, measureCrossed, percentile } from './crossed.ts';

interface Row {
  readonly qid: string;
  readonly question: string;
  readonly answer: string;
  readonly y: number;
}

interface Measured extends Row {
  readonly asked: Question;
  readonly score: number;
}

const SETS = ['mohler2011', 'saf2_en', 'digiklausur'] as const;
const FOLDER =
  process.env.INTERVIEWACE_SCORING ?? new URL('../../../shared/scoring', import.meta.url).pathname;
/** Real answers are those long enough to judge by their sentences. */
const REAL_WORDS_MIN = 25;
/** People gave a good answer this much, 0–1. */
const GOOD_MIN = 0.75;

const rowsOf = (set: string): Row[] =>
  readFileSync(`${FOLDER}/${set}.dev.jsonl`, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row);

const pearson = (xs: readonly number[], ys: readonly number[]): number => {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const mx = mean(xs);
  const my = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, at) => {
    const y = ys[at] ?? 0;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
};

const withWords = (answer: string): boolean => answer.split(/\s+/).length >= REAL_WORDS_MIN;
const keywordsOf = (answer: string): string =>
  tokenise(answer)
    .filter(token => token.functionClass === null)
    .map(token => token.norm)
    .join(' ');

const flagged = (gradeAnswer: GradeAnswer, question: Question, answers: readonly string[]): number =>
  answers.filter(answer => gradeAnswer(question, answer, 'mid').flags.some(({ id }) => id === 'keyword-list'))
    .length;

const FILLER =
  'Well, you know, that is basically a really good question, and honestly I think there is a lot to say about it, so at the end of the day it kind of depends, I mean.';

const measureSet = (set: (typeof SETS)[number], gradeAnswer: GradeAnswer) => {
  const rows = rowsOf(set);
  const questions = GRADING_POINTS[set].map(points => {
    const row = rows.find(one => one.qid === points.qid);
    return measuredQuestion(points, row?.question ?? '');
  });
  const byId = new Map(questions.map(question => [question.id, question]));
  const measured = rows.flatMap((row): Measured[] => {
    const asked = byId.get(row.qid);
    return asked ? [{ ...row, asked, score: gradeAnswer(asked, row.answer, 'mid').score ?? 0 }] : [];
  });
  const scores = measured.map(({ score }) => score);
  const offTopic = measured.map(({ answer, asked }, at) => {
    const away = 1 + (at % (questions.length - 1));
    const other = questions[(questions.indexOf(asked) + away) % questions.length] as Question;
    return gradeAnswer(other, answer, 'mid').score ?? 0;
  });
  return {
    set,
    questions: questions.length,
    answers: measured.length,
    pearson: pearson(
      scores,
      measured.map(({ y }) => y),
    ),
    offTopicAuc: auc(
      measured.filter(({ y }) => y >= 0.5).map(({ score }) => score),
      offTopic,
    ),
    fillerMax: Math.max(...questions.map(question => gradeAnswer(question, FILLER, 'mid').score ?? 0)),
    echoMax: Math.max(...questions.map(question => gradeAnswer(question, question.text, 'mid').score ?? 0)),
    perQuestion: questions.map(question => {
      const own = measured.filter(({ asked }) => asked === question);
      return {
        id: question.id,
        n: own.length,
        pearson: pearson(
          own.map(({ score }) => score),
          own.map(({ y }) => y),
        ),
      };
    }),
  };
};

/** Good answers to the right question, as they are and with «not» after their first, and after every, auxiliary verb. */
const measureDenials = (gradeAnswer: GradeAnswer) =>
  SETS.map(set => {
    const rows = rowsOf(set);
    const good = GRADING_POINTS[set].flatMap(points => {
      const own = rows.filter(({ qid, y }) => qid === points.qid && y >= GOOD_MIN);
      const asked = measuredQuestion(points, own[0]?.question ?? '');
      return own.map(({ answer }) => ({ asked, answer }));
    });
    const share = (change: (answer: string) => string | null): number => {
      const changed = good.flatMap(({ asked, answer }) => {
        const text = change(answer);
        return text === null ? [] : [gradeAnswer(asked, text, 'mid')];
      });
      return (
        changed.filter(({ flags }) => flags.some(({ id }) => id === 'negated-point')).length / changed.length
      );
    };
    return { set, good: share(answer => answer), denied: share(denied), deniedAll: share(deniedThroughout) };
  });

const measureFlags = (gradeAnswer: GradeAnswer) => {
  const question = measuredQuestion({ qid: 'any', points: [], modelAnswer: 'none' }, 'Anything?');
  const real = SETS.flatMap(rowsOf)
    .map(({ answer }) => answer)
    .filter(withWords);
  const random = seededRandom(20);
  const shuffles = real.map(answer => shuffled(answer.split(/\s+/), random).join(' '));
  const keywords = real.map(keywordsOf);
  const lists = real.map(answer => keywordsOf(answer).split(' ').join(', '));
  return {
    answers: real.length,
    realFlagged: flagged(gradeAnswer, question, real) / real.length,
    shufflesFlagged: flagged(gradeAnswer, question, shuffles) / real.length,
    keywordsFlagged: flagged(gradeAnswer, question, keywords) / real.length,
    listsFlagged: flagged(gradeAnswer, question, lists) / real.length,
  };
};

const measureTime = (gradeAnswer: GradeAnswer) => {
  const points = SETS.flatMap(set => GRADING_POINTS[set]);
  const rows = SETS.flatMap(rowsOf);
  const questions = points.map(one =>
    measuredQuestion(one, rows.find(row => row.qid === one.qid)?.question ?? ''),
  );
  const answers = rows.filter((_, at) => at % 7 === 0).map(({ answer }) => answer);
  const times: number[] = [];
  let same = true;
  answers.forEach((answer, at) => {
    const question = questions[at % questions.length] as Question;
    const before = performance.now();
    const first = gradeAnswer(question, answer, 'mid');
    times.push(performance.now() - before);
    same &&= JSON.stringify(first) === JSON.stringify(gradeAnswer({ ...question }, answer, 'mid'));
  });
  const longest = 'The client sends a segment because the server waits, and then both agree on numbers. '
    .repeat(240)
    .slice(0, 20_000);
  const long = Array.from({ length: 15 }, () => {
    const before = performance.now();
    gradeAnswer(questions[0] as Question, longest, 'mid');
    return performance.now() - before;
  });
  return {
    answers: times.length,
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    medianMs20k: percentile(long, 0.5),
    same,
  };
};

const bank = await loadBuiltInBank();
const crossed = measureCrossed(bank, createCoach(bank).gradeAnswer);
if (!existsSync(`${FOLDER}/mohler2011.dev.jsonl`)) {
  console.table(crossed);
  console.log('Skipped the rest: the folder of human-graded answers is absent.');
} else {
  const { gradeAnswer } = createCoach(
    SETS.flatMap(set => GRADING_POINTS[set].map(points => measuredQuestion(points, ''))),
  );
  const sets = SETS.map(set => measureSet(set, gradeAnswer));
  const report = {
    sets,
    meanPearson: sets.reduce((sum, set) => sum + set.pearson, 0) / sets.length,
    crossed,
    denials: measureDenials(gradeAnswer),
    flags: measureFlags(gradeAnswer),
    time: measureTime(gradeAnswer),
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
  else {
    console.table(sets.map(({ perQuestion: _, ...set }) => set));
    console.table(sets.flatMap(set => set.perQuestion));
    console.table(crossed);
    console.table(report.denials);
    console.log(`mean r ${report.meanPearson.toFixed(3)}`, report.flags, report.time);
    console.log('Story criteria are not validated on human-rated answers.');
  }
}
