import type { CriterionMark, Grade } from '../../domain/interview/grade.ts';
import type {
  Interview,
  InterviewQuestion,
  InterviewSummary,
  SummaryPoint,
} from '../../domain/interview/interview.ts';
import { openQuestion } from './interview.ts';
import { bandOf, bar, type Style, scoreText, shortId } from './style.ts';
import { wrap } from './table.ts';

/** `Question 2 of 5 · behavioral · ownership · medium`, then the question. */
export const renderQuestion = (interview: Interview, asked: InterviewQuestion, style: Style): string => {
  const main = interview.questions.filter(question => question.probe === null);
  const position =
    main.findIndex(question => question.questionId === (asked.probe?.of ?? asked.questionId)) + 1;
  const kind = asked.probe ? 'follow-up' : `${asked.question.type} · ${asked.question.competency}`;
  const head = `Question ${position} of ${main.length} · ${kind} · ${asked.question.difficulty}`;
  return `${style.paint('dim', wrap(head, style.width))}\n${style.paint('bold', wrap(asked.question.text, style.width))}`;
};

/** The interview as it stands, with the command that goes on. */
export const renderInterview = (interview: Interview, style: Style): string => {
  const { settings } = interview;
  const about = [settings.role, settings.level, settings.type, settings.difficulty]
    .filter(Boolean)
    .join(' · ');
  const head = `Interview ${shortId(interview.id)} · ${interview.status.replace('_', ' ')} · ${about}`;
  const rows = interview.questions
    .filter(asked => asked.status !== 'planned')
    .map(asked => {
      const score = asked.attempts.at(-1)?.grade?.score ?? null;
      const sign = asked.status === 'answered' ? scoreText(score).padStart(3) : asked.status.padStart(3);
      return `  ${sign}  ${wrap(`${asked.probe ? '↳ ' : ''}${asked.question.text}`, style.width - 7, '       ')}`;
    });
  const current = openQuestion(interview);
  const id = shortId(interview.id);
  const next = {
    in_progress: `interviewace interview answer ${id} "…"`,
    completed: `interviewace interview summary ${id}`,
    abandoned: 'interviewace interview start',
  }[interview.status];
  return [
    wrap(head, style.width),
    rows.join('\n'),
    current ? renderQuestion(interview, current, style) : null,
    style.paint('dim', `→ ${next}`),
  ]
    .filter(part => part !== null && part !== '')
    .join('\n\n');
};

const criterionRow = (mark: CriterionMark, style: Style): string => {
  const label = mark.id.padEnd(13);
  if (mark.level === null) return `  ${label} ${style.paint('dim', 'not assessed')}`;
  const score = ((mark.level - 1) / 4) * 100;
  const { ink, sign } = bandOf(score);
  const row = `  ${label} ${style.paint(ink, `${bar(score, 10)} ${`${mark.level}/5`.padEnd(5)} ${sign}`)}`;
  const used = 2 + label.length + 1 + 10 + 1 + 5 + 1 + 1;
  const comment = mark.comment;
  if (used + 2 + comment.length <= style.width) return `${row}  ${style.paint('dim', comment)}`;
  return `${row}\n    ${style.paint('dim', wrap(comment, style.width - 4, '    '))}`;
};

/** What the grade says, in the order a person needs it: score, criteria, found, not found, flags, next step. */
export const renderGrade = (grade: Grade, style: Style): string => {
  const { ink, sign } = grade.score === null ? { ink: 'dim' as const, sign: '' } : bandOf(grade.score);
  const list = (title: string, bullet: string, labels: readonly string[]) =>
    labels.length === 0
      ? []
      : [title, ...labels.map(label => `  ${bullet} ${wrap(label, style.width - 4, '    ')}`)];
  return [
    `Score ${style.paint(ink, `${scoreText(grade.score)} ${sign}`)} of 100, confidence ${grade.confidence}`,
    ...grade.criteria.map(mark => criterionRow(mark, style)),
    ...list(
      'Found',
      '+',
      grade.found.map(point => point.label),
    ),
    ...list(
      'Not found',
      '-',
      grade.notFound.map(point => point.label),
    ),
    ...grade.flags.map(flag => style.paint('fair', `! ${wrap(flag.message, style.width - 2, '  ')}`)),
    ...grade.remarks.map(remark => style.paint('dim', `  ${wrap(remark, style.width - 2, '  ')}`)),
    style.paint('accent', `→ ${wrap(grade.nextStep, style.width - 2, '  ')}`),
  ]
    .filter(line => line !== null)
    .join('\n');
};

const pointRow = (sign: string) => (point: SummaryPoint, style: Style) => {
  const quote = point.quote
    ? `\n    ${style.paint('dim', wrap(`«${point.quote}»`, style.width - 4, '    '))}`
    : '';
  return `  ${sign} ${wrap(point.text, style.width - 4, '    ')}${quote}`;
};

export const renderSummary = (summary: InterviewSummary, style: Style): string => {
  const { verdict } = summary;
  const { ink, sign } =
    summary.finalScore === null ? { ink: 'dim' as const, sign: '' } : bandOf(summary.finalScore);
  const cells = style.width < 60 ? 10 : 20;
  const rows = (items: readonly { readonly id: string; readonly score: number }[]) =>
    items.map(
      item => `  ${item.id.padEnd(20)} ${bar(item.score, cells)} ${scoreText(item.score).padStart(3)}`,
    );
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? null : [style.paint('bold', title), ...lines].join('\n');
  return [
    [
      `${style.paint('bold', 'Summary')} of interview ${shortId(summary.id)}`,
      `Score ${style.paint(ink, `${scoreText(summary.finalScore)} ${sign}`)} of 100 · ${verdict.label} for ${verdict.level} (${verdict.confidence} confidence)`,
      style.paint('dim', wrap(verdict.reason, style.width)),
      wrap(summary.feedbackSummary, style.width),
    ].join('\n'),
    block('By criterion', rows(summary.scoreBreakdown.criteria)),
    block('By competency', rows(summary.scoreBreakdown.competencies)),
    block(
      'Strengths',
      summary.strengths.map(point => pointRow('+')(point, style)),
    ),
    block(
      'To improve',
      summary.improvements.map(point => pointRow('-')(point, style)),
    ),
    block(
      'Does not fit the resume',
      summary.contradictions.map(text => `  ! ${wrap(text, style.width - 4, '    ')}`),
    ),
    block(
      'Practise next',
      summary.practice.map(
        item => `  • ${wrap(`${item.competency}: ${item.reason}`, style.width - 4, '    ')}`,
      ),
    ),
  ]
    .filter(part => part !== null)
    .join('\n\n');
};
