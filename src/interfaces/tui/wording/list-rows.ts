import type { HistoryItem } from '../../../application/ports/history-reader.ts';
import type { ResumeListItem } from '../../../application/ports/resume-repository.ts';
import { bandOf, scoreText, whenText } from '../../presenters/style.ts';
import { padToCells } from '../text/width.ts';

const scoreCells = (score: number | null): string =>
  padToCells(score === null ? '  –' : `${scoreText(score).padStart(3)} ${bandOf(score).sign}`, 6);

export const historyRow = (item: HistoryItem, now: Date): string => {
  const state = item.status === 'completed' ? '' : `${item.status.replace('_', ' ')} `;
  const done = `${item.answeredCount}/${item.questionCount}`;
  const about = [item.role ?? 'any role', item.level, item.type].join(' · ');
  return `${scoreCells(item.finalScore)} ${padToCells(whenText(item.startedAt, now), 12)} ${state}${done} ${about}`;
};

export const resumeRow = (item: ResumeListItem, now: Date): string => {
  const about = [item.name ?? item.fileName, item.inferredRole].filter(Boolean).join(' · ');
  return `${scoreCells(item.score)} ${padToCells(whenText(item.createdAt, now), 12)} ${about}`;
};
