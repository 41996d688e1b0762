import type { Question } from '../../domain/bank/question.ts';

/** The questions that can be asked. */
export interface QuestionBank {
  all(): Promise<readonly Question[]>;
}
