import { openQuestion } from '../../domain/interview/reading.ts';
import { showHint } from '../../domain/interview/transitions.ts';
import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { changeInterview } from './change-interview.ts';
import { loadInterview } from './load-interview.ts';

export interface GiveHintDeps {
  readonly interviews: InterviewRepository;
}

/** Counts the hint before it is shown: what was seen is never free of charge. */
export const makeGiveHint =
  (deps: GiveHintDeps): App['giveHint'] =>
  async ({ id, questionId }) => {
    const loaded = await loadInterview(deps.interviews, id);
    if (!loaded.ok) return loaded;
    const changed = await changeInterview(deps.interviews, loaded.value, interview =>
      showHint(interview, questionId),
    );
    if (!changed.ok) return changed;
    const open = openQuestion(changed.value);
    const hint = open?.question.hints[open.hintsShown - 1];
    if (!open || hint === undefined) throw new Error('a hint was counted that does not exist');
    return ok({ questionId: open.questionId, hint, left: open.question.hints.length - open.hintsShown });
  };
