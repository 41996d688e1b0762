import type { ProgressReport } from '../../application/history/history-io.ts';
import type { Page } from '../../application/page.ts';
import type { HistoryItem } from '../../application/ports/history-reader.ts';
import type { HistoryItemDocument, ProgressDocument } from '../contracts/interview.ts';
import { bandOf, bar, type Style, scoreCell, scoreText, shortId, sparkline, whenText } from './style.ts';
import { type Column, renderTable } from './table.ts';

/** The list contract: `{items, total, skip, limit, has_more, next_cursor}`. */
export const toPageDocument = <T, D>(page: Page<T>, toItem: (item: T) => D) => ({
  schema: 'interviewace/page@1' as const,
  items: page.items.map(toItem),
  total: page.total,
  skip: page.skip,
  limit: page.limit,
  has_more: page.hasMore,
  next_cursor: page.nextCursor,
});

export const toHistoryItem = (item: HistoryItem): HistoryItemDocument => ({
  id: item.id,
  status: item.status,
  role: item.role,
  level: item.level,
  type: item.type,
  difficulty: item.difficulty,
  question_count: item.questionCount,
  answered_count: item.answeredCount,
  started_at: item.startedAt,
  completed_at: item.completedAt,
  final_score: item.finalScore,
  deleted_at: item.deletedAt,
});

export const historyColumns = (style: Style): readonly Column<HistoryItem>[] => [
  { title: 'ID', cell: item => (style.now ? shortId(item.id) : item.id) },
  { title: 'STARTED', cell: item => whenText(item.startedAt, style.now) },
  { title: 'STATUS', cell: item => item.status.replace('_', ' ') },
  {
    title: 'SCORE',
    cell: item => scoreCell(item.finalScore, style),
    align: 'right',
    paint: (item, padded) =>
      item.finalScore === null ? padded : style.paint(bandOf(item.finalScore).ink, padded),
  },
  { title: 'DONE', cell: item => `${item.answeredCount}/${item.questionCount}`, align: 'right' },
  { title: 'ROLE', cell: item => item.role ?? '–', flexible: true },
  { title: 'LEVEL', cell: item => item.level, optional: true },
  { title: 'TYPE', cell: item => item.type, optional: true },
];

export const toProgressDocument = (report: ProgressReport): ProgressDocument => ({
  schema: 'interviewace/progress@1',
  interviews_completed: report.interviewsCompleted,
  answers: report.answers,
  average_score: report.averageScore,
  streak_days: report.streakDays,
  competencies: report.competencies,
  by_day: report.byDay,
});

type Competency = ProgressReport['competencies'][number];

const changeText = (change: number | null): string => {
  if (change === null) return '–';
  const rounded = Math.round(change);
  return rounded > 0 ? `▲ +${rounded}` : rounded < 0 ? `▼ ${rounded}` : '= 0';
};

export const competencyColumns = (style: Style): readonly Column<Competency>[] => [
  { title: 'COMPETENCY', cell: row => row.competency, flexible: true },
  { title: 'ANSWERS', cell: row => String(row.answers), align: 'right', optional: true },
  { title: 'FIRST', cell: row => scoreText(row.first), align: 'right', optional: true },
  { title: 'BEST', cell: row => scoreText(row.best), align: 'right' },
  {
    title: 'AVERAGE',
    cell: row => scoreText(row.average),
    align: 'right',
    paint: (row, padded) => style.paint(bandOf(row.average).ink, padded),
  },
  { title: 'CHANGE', cell: row => changeText(row.change), align: 'right' },
  { title: 'TREND', cell: row => sparkline(row.scores), optional: true },
];

/** Headline, a table a competency, and a bar a day of the last fourteen days with answers. */
export const renderProgress = (report: ProgressReport, style: Style): string => {
  const streak = report.streakDays === 1 ? '1 day' : `${report.streakDays} days`;
  const head = `${report.interviewsCompleted} interviews completed · ${report.answers} answers · average ${scoreText(report.averageScore)} · streak ${streak}`;
  const cells = Math.max(8, Math.min(40, style.width - 26));
  const days = report.byDay.slice(-14).map(day => {
    const { ink, sign } = bandOf(day.score);
    return `  ${day.day} ${style.paint(ink, `${bar(day.score, cells)} ${scoreText(day.score).padStart(3)} ${sign}`)}`;
  });
  return [
    head,
    renderTable(competencyColumns(style), report.competencies, style),
    [style.paint('bold', 'Average score a day'), ...days].join('\n'),
  ].join('\n\n');
};
