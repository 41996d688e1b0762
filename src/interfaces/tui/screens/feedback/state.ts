import type { AppError } from '../../../../application/errors.ts';

export interface FeedbackState {
  /** `leaving` while a retry is being opened. */
  readonly phase: 'reading' | 'leaving';
  readonly scroll: number;
  readonly error: AppError | null;
}

export type FeedbackAction =
  | { readonly type: 'scroll'; readonly to: number }
  | { readonly type: 'leave' }
  | { readonly type: 'failed'; readonly error: AppError };

export const FEEDBACK: FeedbackState = { phase: 'reading', scroll: 0, error: null };

export const reduceFeedback = (state: FeedbackState, action: FeedbackAction): FeedbackState => {
  switch (action.type) {
    case 'scroll':
      return { ...state, scroll: action.to };
    case 'leave':
      return { ...state, phase: 'leaving', error: null };
    case 'failed':
      return { ...state, phase: 'reading', error: action.error };
  }
};
