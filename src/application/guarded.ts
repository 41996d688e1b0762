import { err, type Result } from '../shared/result.ts';
import { type AppError, AppFailure } from './errors.ts';

/** A use-case whose adapters' expected failures (AppFailure) come back as a Result; bugs go on up. */
export const guarded =
  <A extends readonly unknown[], T>(
    call: (...args: A) => Promise<Result<T, AppError>>,
  ): ((...args: A) => Promise<Result<T, AppError>>) =>
  async (...args) => {
    try {
      return await call(...args);
    } catch (error) {
      if (error instanceof AppFailure) return err(error.error);
      throw error;
    }
  };
