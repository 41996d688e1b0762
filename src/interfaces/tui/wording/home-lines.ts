import type { HistoryItem } from '../../../application/ports/history-reader.ts';
import { whenText } from '../../presenters/style.ts';
import type { HomeChoice } from '../screens/home/state.ts';

/** The words of the home menu, with the state of the interview that can be continued. */
export const homeLines = (choice: HomeChoice, unfinished: HistoryItem | null, now: Date): string => {
  switch (choice) {
    case 'start':
      return 'Start an interview';
    case 'continue':
      return unfinished ? `Continue: ${unfinishedText(unfinished, now)}` : 'Continue';
    case 'resumes':
      return 'Resumes';
    case 'history':
      return 'History';
    case 'progress':
      return 'Progress';
    case 'quit':
      return 'Quit';
  }
};

export const unfinishedText = (item: HistoryItem, now: Date): string =>
  [
    item.role ?? item.type,
    `${item.answeredCount} of ${item.questionCount} answered`,
    whenText(item.startedAt, now),
  ].join(' · ');
