import type { Level, Question } from '../../domain/bank/question.ts';
import type { Grade } from '../../domain/interview/grade.ts';
import type { Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';

/** Judges one answer to one question. The offline coach always can; a model chain falls back to it. */
export interface Interviewer {
  grade(request: GradeRequest, signal?: AbortSignal): Promise<Result<Grade, AppError>>;
}

export interface GradeRequest {
  readonly question: Question;
  readonly answer: string;
  readonly level: Level;
}
