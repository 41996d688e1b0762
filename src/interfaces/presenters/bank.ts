import type { BankLintReport } from '../../application/bank/bank-io.ts';
import type { Question } from '../../domain/bank/question.ts';
import type { BankLintDocument, QuestionDocument, QuestionListDocument } from '../contracts/operations.ts';
import type { Style } from './style.ts';
import { type Column, renderTable, wrap } from './table.ts';

const toListed = (question: Question) => ({
  id: question.id,
  type: question.type,
  competency: question.competency,
  area: question.area,
  roles: question.roles,
  levels: question.levels,
  difficulty: question.difficulty,
  text: question.text,
  skills: question.skills,
});

export const toQuestionList = (questions: readonly Question[]): QuestionListDocument => ({
  schema: 'interviewace/question-list@1',
  questions: questions.map(toListed),
});

export const toQuestionDocument = (question: Question): QuestionDocument => ({
  schema: 'interviewace/question@1',
  ...toListed(question),
  hints: question.hints,
  points: question.points,
  model_answer: question.modelAnswer,
  misconceptions: question.misconceptions,
  weak_answers: question.weakAnswers,
});

export const toBankLintDocument = (report: BankLintReport): BankLintDocument => ({
  schema: 'interviewace/bank-lint@1',
  questions: report.questions,
  findings: report.findings.map(({ questionId, ...finding }) => ({ question_id: questionId, ...finding })),
  counts: report.counts,
});

export const questionColumns: readonly Column<Question>[] = [
  { title: 'ID', cell: question => question.id },
  { title: 'AREA', cell: question => question.area, optional: true },
  { title: 'DIFFICULTY', cell: question => question.difficulty, optional: true },
  { title: 'LEVELS', cell: question => question.levels.join(','), optional: true },
  { title: 'QUESTION', cell: question => question.text, flexible: true },
];

export const renderBankQuestion = (question: Question, style: Style): string => {
  const points = question.points.map(
    point => `  ${point.must ? '●' : '○'} ${wrap(point.label, style.width - 4, '    ')}`,
  );
  return [
    style.paint('bold', wrap(question.text, style.width)),
    style.paint(
      'dim',
      wrap(
        [
          question.type,
          question.area,
          question.competency,
          question.difficulty,
          question.levels.join('/'),
        ].join(' · '),
        style.width,
      ),
    ),
    points.length > 0 ? `What a good answer covers (● is a must)\n${points.join('\n')}` : null,
    question.modelAnswer ? `Model answer\n  ${wrap(question.modelAnswer, style.width - 2, '  ')}` : null,
  ]
    .filter(part => part !== null)
    .join('\n\n');
};

type LintFinding = BankLintReport['findings'][number];

const findingColumns: readonly Column<LintFinding>[] = [
  { title: 'QUESTION', cell: finding => finding.questionId },
  { title: 'RULE', cell: finding => finding.rule },
  { title: 'MESSAGE', cell: finding => finding.message, flexible: true },
];

export const renderBankLint = (report: BankLintReport, style: Style): string => {
  const areas = report.counts.map(count => `${count.area} ${count.questions}`).join(', ');
  const head = wrap(
    `${report.questions} questions checked (${areas}), ${report.findings.length} findings.`,
    style.width,
  );
  return report.findings.length === 0
    ? head
    : `${renderTable(findingColumns, report.findings, style)}\n\n${head}`;
};
