import type { KeyPoint, Question } from '../bank/question.ts';
import type { CriterionId, Grade } from './grade.ts';
import type { Interview, InterviewQuestion } from './interview.ts';
import { countingAttempt, mainQuestionOf, probesOf } from './reading.ts';

/** Follow-ups to one main question, retries included. */
const PROBES_MAX = 2;

/** From this score on nothing is asked further. */
const NO_PROBE_SCORE = 85;

export interface Probe {
  /** A point's id, or the criterion that the follow-up is after. */
  readonly aim: string;
  readonly question: Question;
}

/**
 * The follow-up to ask after `grade` was given to an answer of `answered`, or null. It is decided from grades alone:
 * own part first, then the most valuable missing point, then the result and its number, then the reason.
 * `interview` is as it was before the grade was recorded.
 */
export const decideProbe = (
  interview: Interview,
  answered: InterviewQuestion,
  grade: Grade,
): Probe | null => {
  if (grade.score === null || grade.score >= NO_PROBE_SCORE) return null;
  if (grade.flags.some(flag => flag.id === 'no-answer')) return null;
  const main = mainQuestionOf(interview, answered);
  const asked = probesOf(interview, main.questionId);
  if (asked.length >= PROBES_MAX) return null;
  const gradeOf = (question: InterviewQuestion): Grade | null =>
    question.questionId === answered.questionId ? grade : (countingAttempt(question)?.grade ?? null);
  const mainGrade = gradeOf(main);
  if (!mainGrade) return null;
  const need = firstNeed({
    main: main.question,
    grade: mainGrade,
    followUps: asked.map(gradeOf).filter(one => one !== null),
    aimsAsked: new Set(asked.filter(wasTaken).map(probe => probe.probe?.aim ?? '')),
  });
  return need && { aim: need.aim, question: probeQuestion(main.question, need, asked.length + 1) };
};

/** A follow-up that was left, because its main question was tried again, may be asked once more. */
const wasTaken = (probe: InterviewQuestion): boolean => probe.attempts.length > 0 || probe.status === 'open';

interface Need {
  readonly aim: string;
  readonly text: string;
  readonly point: KeyPoint | null;
}

interface Standing {
  readonly main: Question;
  readonly grade: Grade;
  /** Of the follow-ups answered so far. */
  readonly followUps: readonly Grade[];
  readonly aimsAsked: ReadonlySet<string>;
}

type CriterionAim = 'action' | 'result' | 'reasoning';

const ASKED: Readonly<Record<CriterionAim, string>> = {
  action: 'What was your own part in that, step by step?',
  result: 'What changed because of it, and by how much?',
  reasoning: 'What else did you consider, and why did you choose this?',
};

/** A situational question is about what somebody would do. */
const ASKED_OF_A_CASE: Readonly<Record<CriterionAim, string>> = {
  action: 'What would you do yourself, step by step?',
  result: 'How would you find out whether it worked?',
  reasoning: 'What else would you consider, and why would you choose this?',
};

const criterionNeed = (main: Question, aim: CriterionAim): Need => ({
  aim,
  text: (main.type === 'situational' ? ASKED_OF_A_CASE : ASKED)[aim],
  point: null,
});

const firstNeed = (standing: Standing): Need | null => {
  const needs = [
    lacks(standing, 'action', OWN_STEPS_LEVEL) ? criterionNeed(standing.main, 'action') : null,
    missingPoint(standing),
    lacks(standing, 'result', MEASURED_LEVEL) ? criterionNeed(standing.main, 'result') : null,
    lacksReason(standing) ? criterionNeed(standing.main, 'reasoning') : null,
  ];
  return needs.find(need => need !== null && !standing.aimsAsked.has(need.aim)) ?? null;
};

/** Below: only «we», or a habit. */
const OWN_STEPS_LEVEL = 3;
/** Below: no outcome, or one without a measure; the rubric has the measure between 3 and 5. */
const MEASURED_LEVEL = 4;
/** Below: own steps, but without reasons. */
const REASONED_STEPS_LEVEL = 4;
/** Below: assertion only. */
const REASON_LEVEL = 3;

/** The criterion was assessed below `level`, and no follow-up has made up for it. */
const lacks = (standing: Standing, criterion: CriterionId, level: number): boolean =>
  isBelow(standing.grade, criterion, level) &&
  !standing.followUps.some(grade => (levelOf(grade, criterion) ?? 0) >= level);

const lacksReason = (standing: Standing): boolean =>
  lacks(standing, 'reasoning', REASON_LEVEL) ||
  lacks(standing, 'trade-offs', REASON_LEVEL) ||
  lacks(standing, 'action', REASONED_STEPS_LEVEL);

const levelOf = (grade: Grade, criterion: CriterionId): number | null =>
  grade.criteria.find(mark => mark.id === criterion)?.level ?? null;

const isBelow = (grade: Grade, criterion: CriterionId, level: number): boolean => {
  const given = levelOf(grade, criterion);
  return given !== null && given < level;
};

/** Must-points before others, heavy before light, then as the bank orders them; only points that have a probe. */
const missingPoint = (standing: Standing): Need | null => {
  const foundSince = new Set(standing.followUps.flatMap(grade => grade.found.map(point => point.id)));
  const missing = new Set(standing.grade.notFound.map(point => point.id));
  const candidates = standing.main.points
    .filter(
      point =>
        missing.has(point.id) &&
        !foundSince.has(point.id) &&
        !standing.aimsAsked.has(point.id) &&
        (point.probe ?? '') !== '',
    )
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight);
  const best = candidates[0];
  return best?.probe ? { aim: best.id, text: best.probe, point: best } : null;
};

/** A complete question of its own: the aimed point is all that it asks for, or the same competency is judged again. */
const probeQuestion = (main: Question, need: Need, number: number): Question => ({
  ...main,
  id: `${main.id}~probe-${number}`,
  text: need.text,
  hints: [],
  points: need.point ? [{ ...need.point, weight: 1, must: true, probe: null }] : [],
  modelAnswer: null,
  misconceptions: need.point ? main.misconceptions : [],
  weakAnswers: [],
});
