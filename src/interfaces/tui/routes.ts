import type { AnswerOutcome } from '../../application/interview/interview-io.ts';
import type { Interview } from '../../domain/interview/interview.ts';
import type { SetupPreset, TuiStart } from './tui-options.ts';

/** Which screen is shown, with what it needs to begin. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'setup'; readonly preset: SetupPreset }
  | QuestionRoute
  | { readonly screen: 'feedback'; readonly outcome: AnswerOutcome }
  | { readonly screen: 'summary'; readonly interviewId: string; readonly complete: boolean }
  | { readonly screen: 'history' }
  | { readonly screen: 'resumes' }
  | { readonly screen: 'progress' };

export interface QuestionRoute {
  readonly screen: 'question';
  readonly interviewId: string;
  /** The interview as it stands, when the screen before already has it; null loads it with its draft. */
  readonly interview: Interview | null;
  /** What the text field starts with when `interview` is given: the answer that is being retried. */
  readonly text: string;
  /** Said once above the question. */
  readonly notes: readonly string[];
}

export const routeOf = (start: TuiStart): Route => {
  switch (start.screen) {
    case 'setup':
      return { screen: 'setup', preset: start.preset ?? {} };
    case 'interview':
      return { screen: 'question', interviewId: start.interviewId, interview: null, text: '', notes: [] };
    default:
      return { screen: start.screen };
  }
};

/** The question that is open now, or the summary when none is left. */
export const routeOnward = (interview: Interview, notes: readonly string[] = []): Route =>
  interview.questions.some(question => question.status === 'open')
    ? { screen: 'question', interviewId: interview.id, interview, text: '', notes }
    : { screen: 'summary', interviewId: interview.id, complete: interview.status === 'in_progress' };

/** The interview that would be left unfinished if the program ended on this screen. */
export const unfinishedOn = (route: Route): string | null => {
  switch (route.screen) {
    case 'question':
      return route.interviewId;
    case 'feedback':
      return route.outcome.interview.status === 'in_progress' ? route.outcome.interview.id : null;
    case 'summary':
      return route.complete ? route.interviewId : null;
    default:
      return null;
  }
};
