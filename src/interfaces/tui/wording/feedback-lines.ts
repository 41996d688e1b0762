import type { AnswerOutcome } from '../../../application/interview/interview-io.ts';
import type { CriterionMark, Grade } from '../../../domain/interview/grade.ts';
import type { Attempt, InterviewQuestion } from '../../../domain/interview/interview.ts';
import { HINT_COST, scoreEffects, standingOf } from '../../../domain/interview/scoring.ts';
import { bandOf, bar, type Ink, scoreText } from '../../presenters/style.ts';
import { EMPTY_LINE, hanging, type Line, line, paragraphs, span, type Tone } from '../text/line.ts';
import { padToCells } from '../text/width.ts';
import { MARK_LEGEND, markAnswer, markedAnswerLine } from './marked-answer.ts';
import { questionTitle } from './question-lines.ts';

const TONE_OF: Readonly<Partial<Record<Ink, Tone>>> = { good: 'good', fair: 'warn', bad: 'bad' };

const bandTone = (score: number): { readonly tone: Tone; readonly sign: string } => {
  const { ink, sign } = bandOf(score);
  return { tone: TONE_OF[ink] ?? 'normal', sign };
};

/** Everything that the grade of one answer says, in the order in which a person needs it. */
export const feedbackLines = (outcome: AnswerOutcome, cells: number): readonly Line[] => {
  const { attempt, answered } = outcome;
  const { grade } = attempt;
  if (!grade) {
    return [
      line(span('Not graded yet', 'warn')),
      line('Your answer is stored. `interviewace interview continue` grades it.'),
      EMPTY_LINE,
      ...paragraphs(attempt.text),
    ];
  }
  return [
    ...scoreLines(attempt, answered, grade, cells),
    ...grade.flags.map(flag => hanging(2, span('! ', 'warn'), span(flag.message, 'warn'))),
    EMPTY_LINE,
    hanging(2, span('→ ', 'accent'), span(grade.nextStep, 'strong')),
    ...pointLines(grade),
    EMPTY_LINE,
    line(span('Your answer ', 'strong'), span(`(${MARK_LEGEND})`, 'faint')),
    markedAnswerLine(markAnswer(attempt.text, grade)),
    ...outlineLines(grade),
    ...(grade.remarks.length > 0 ? [EMPTY_LINE] : []),
    ...grade.remarks.map(remark => hanging(2, span('· ', 'faint'), remark)),
    EMPTY_LINE,
    ...provenanceLines(grade),
  ];
};

const scoreLines = (
  attempt: Attempt,
  answered: InterviewQuestion,
  grade: Grade,
  cells: number,
): readonly Line[] => {
  const barCells = cells < 60 ? 10 : 20;
  const { score } = grade;
  const total =
    score === null
      ? line(span('Score –', 'strong'), ` of 100 · ${scoreEffects.notAssessed}`)
      : line(
          span('Score ', 'strong'),
          span(`${scoreText(score)} ${bar(score, barCells)} ${bandTone(score).sign}`, bandTone(score).tone),
          ` of 100 · ${grade.confidence} confidence`,
        );
  return [
    total,
    ...estimateLines(attempt.selfScore, score),
    ...standingLines(answered, score),
    ...grade.criteria.map(mark => criterionLine(mark, barCells)),
  ];
};

const estimateLines = (estimate: number | null, score: number | null): readonly Line[] => {
  if (estimate === null) return [];
  if (score === null) return [line(`Your own estimate: ${estimate}`)];
  // Against the number that is shown, so that the sum is right for whoever checks it.
  const apart = Math.round(estimate) - Math.round(score);
  const where = apart === 0 ? 'the same' : `${Math.abs(apart)} ${apart > 0 ? 'above' : 'below'} the score`;
  return [line(`Your own estimate: ${estimate} (${where})`)];
};

/** Said only where hints or follow-ups make the question count for something else than this attempt's score. */
const standingLines = (answered: InterviewQuestion, score: number | null): readonly Line[] => {
  if (answered.probe) return [line(span(scoreEffects.followUp, 'faint'))];
  const standing = standingOf(answered);
  if (standing.kind !== 'scored' || score === null || Math.abs(standing.score - score) < 0.05) return [];
  const cost = answered.hintsShown * HINT_COST;
  const why = cost > 0 ? `${cost} points off for hints` : 'with its follow-ups';
  return [line(`Counts as ${scoreText(standing.score)}: ${why}`)];
};

const criterionLine = (mark: CriterionMark, barCells: number): Line => {
  const label = padToCells(mark.id, 14);
  if (mark.level === null) return hanging(16, `  ${label}`, span('not assessed', 'faint'));
  const score = ((mark.level - 1) / 4) * 100;
  const { tone, sign } = bandTone(score);
  return hanging(
    16,
    `  ${label}`,
    span(`${bar(score, Math.min(10, barCells))} ${mark.level}/5 ${sign}`, tone),
    mark.comment === '' ? '' : `  ${mark.comment}`,
  );
};

const pointLines = (grade: Grade): readonly Line[] => {
  if (grade.found.length + grade.notFound.length === 0) return [];
  return [
    EMPTY_LINE,
    ...grade.found.map(point => hanging(4, span('  ✓ found ', 'good'), point.label)),
    ...grade.notFound.map(point => hanging(4, span('  ○ not found ', 'warn'), point.label)),
  ];
};

const outlineLines = (grade: Grade): readonly Line[] =>
  grade.outline.length === 0
    ? []
    : [
        EMPTY_LINE,
        line(span('A stronger answer would go through', 'strong')),
        ...grade.outline.map((step, at) => hanging(5, `  ${at + 1}. `, step)),
      ];

const provenanceLines = (grade: Grade): readonly Line[] => {
  const { by, provider, model, rubricVersion, fallbacks } = grade.provenance;
  const who = by === 'offline' ? 'offline coach' : [provider, model].filter(Boolean).join(' ');
  return [
    ...fallbacks.map(reason => hanging(2, span('! ', 'warn'), reason)),
    line(span(`Graded by ${who || 'a model'}, rubric ${rubricVersion}`, 'faint')),
  ];
};

/** What goes into the scrollback once the person moves on: short enough to read the whole interview back. */
export const transcriptLines = (outcome: AnswerOutcome): readonly Line[] => {
  const { answered, attempt, interview } = outcome;
  const score = attempt.grade?.score ?? null;
  return [
    line(
      span(`── ${questionTitle(interview, answered)} `, 'title'),
      span(`· score ${scoreText(score)}${score === null ? '' : ` ${bandTone(score).sign}`}`, 'strong'),
    ),
    ...paragraphs(answered.question.text, 'strong'),
    ...paragraphs(attempt.text).map(row => ({ ...row, hang: 2, spans: [span('│ ', 'faint'), ...row.spans] })),
    ...(attempt.grade ? [hanging(2, span('→ ', 'accent'), attempt.grade.nextStep)] : []),
    EMPTY_LINE,
  ];
};

/** Where Enter leads after this answer. */
export const onwardText = ({ probe, next }: AnswerOutcome): string => {
  if (probe) return 'answers the follow-up';
  return next ? 'goes to the next question' : 'finishes the interview';
};
