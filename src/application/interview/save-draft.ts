import { findQuestion } from '../../domain/interview/reading.ts';
import { allowedCommands } from '../../domain/interview/transition-rules.ts';
import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { DraftStore } from '../ports/draft-store.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { checkDraft } from './input-limits.ts';
import { loadInterview } from './load-interview.ts';
import { refused } from './refusals.ts';

export interface SaveDraftDeps {
  readonly interviews: InterviewRepository;
  readonly drafts: DraftStore;
  readonly clock: Clock;
}

/** Keeps what is being typed for any question of an interview in progress; durable when it returns. */
export const makeSaveDraft =
  (deps: SaveDraftDeps): App['saveDraft'] =>
  async input => {
    const invalid = checkDraft(input);
    if (invalid) return err(invalid);
    const loaded = await loadInterview(deps.interviews, input.interviewId);
    if (!loaded.ok) return loaded;
    const interview = loaded.value;
    if (interview.status !== 'in_progress')
      return err(refused(interview, { kind: 'finished', questionId: null, allowed: [] }));
    if (!findQuestion(interview, input.questionId))
      return err(
        refused(interview, {
          kind: 'unknown-question',
          questionId: input.questionId,
          allowed: allowedCommands(interview),
        }),
      );
    const draft = {
      interviewId: interview.id,
      questionId: input.questionId,
      text: input.text,
      seconds: input.seconds,
      savedAt: deps.clock.now().toISOString(),
    };
    await deps.drafts.save(draft);
    return ok(draft);
  };
