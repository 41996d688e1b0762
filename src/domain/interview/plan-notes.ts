import type { Question } from '../bank/question.ts';
import { DIFFICULTIES } from './difficulty.ts';
import { isAbout, isOnFocus, levelDistance, type Wanted } from './fit.ts';
import type { InterviewSettings } from './interview.ts';

export interface PlanNotesInput {
  readonly picked: readonly Question[];
  readonly wanted: Wanted;
  readonly settings: Pick<InterviewSettings, 'role' | 'type' | 'difficulty' | 'questionCount' | 'level'>;
  readonly bank: readonly Question[];
}

/** Says in plain words where the plan differs from what was asked for. */
export const planNotes = (input: PlanNotesInput): readonly string[] => {
  const { picked, wanted, settings, bank } = input;
  const notes: string[] = [];
  if (settings.role !== null && wanted.roles.length === 0)
    notes.push(`The bank has no questions for the role «${settings.role}»; the role was left aside.`);
  for (const focus of wanted.focus)
    if (!bank.some(question => isAbout(question, focus)))
      notes.push(`No question of the bank is about «${focus}».`);
  if (picked.length < settings.questionCount)
    notes.push(
      `${plural(settings.questionCount, 'question')} ${were(settings.questionCount)} asked for, and the bank has ${picked.length} that fit.`,
    );
  const add = (questions: readonly Question[], words: string): void => {
    if (questions.length > 0)
      notes.push(`${plural(questions.length, 'question')} ${was(questions.length)} ${words}`);
  };
  add(
    picked.filter(question => !isOnFocus(question, wanted.focus)),
    'outside the focus, which has no more.',
  );
  add(
    picked.filter(question => levelDistance(question, wanted.level) > 0),
    `meant for another level than ${settings.level}.`,
  );
  const chosen = DIFFICULTIES.find(difficulty => difficulty === settings.difficulty);
  add(
    chosen ? picked.filter(question => question.difficulty !== chosen) : [],
    `of another difficulty than ${settings.difficulty}.`,
  );
  add(
    picked.filter(question => wanted.recentIds.has(question.id)),
    'asked in one of your last sessions already.',
  );
  return notes;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const was = (count: number): string => (count === 1 ? 'is' : 'are');
const were = (count: number): string => (count === 1 ? 'was' : 'were');
