/**
 * Every way in which a use-case may fail on purpose. Both edges answer each code through a total table
 * (exit-codes.ts, status-codes.ts), so a new code does not compile until they do.
 */
export type AppErrorCode =
  | 'USAGE'
  | 'INVALID_INPUT'
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_PAGES'
  | 'UNSUPPORTED_FORMAT'
  | 'DAMAGED_FILE'
  | 'ENCRYPTED'
  | 'NO_TEXT_LAYER'
  | 'UNMAPPABLE_FONT'
  | 'INFLATES_TOO_MUCH'
  | 'READ_TIMEOUT'
  | 'READ_MEMORY'
  | 'UNREADABLE_PATH'
  | 'NOT_A_RESUME'
  | 'IDENTITY_LEAK'
  | 'NOT_REPEATABLE'
  | 'UNEXPECTED'
  | 'NOT_FOUND'
  | 'AMBIGUOUS_ID'
  | 'CREDENTIALS'
  | 'STORE_BUSY'
  | 'STORE_CORRUPT'
  | 'STORE_FULL'
  | 'STORE_TOO_NEW'
  | 'STORE_UNREACHABLE'
  | 'SERVICE_UNAVAILABLE'
  | 'CONFLICT'
  | 'WRONG_STATE'
  | 'BELOW_THRESHOLD'
  | 'BATCH_PARTLY_FAILED'
  | 'CANCELLED';

export interface AppError {
  readonly code: AppErrorCode;
  /** One sentence a person can read; never matched on. */
  readonly message: string;
  /** Exact commands or actions that help, most likely first. */
  readonly nextSteps?: readonly string[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

export const appError = (
  code: AppErrorCode,
  message: string,
  nextSteps: readonly string[] = [],
  details?: Readonly<Record<string, unknown>>,
): AppError => ({ code, message, nextSteps, ...(details ? { details } : {}) });

/**
 * Carries an expected failure through code that can only throw (a driver's transaction, a stream).
 * It is caught at the adapter's or use-case's edge and becomes a Result again.
 */
export class AppFailure extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message, { cause: error.cause });
    this.name = 'AppFailure';
    this.error = error;
  }
}
