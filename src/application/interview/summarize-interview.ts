import type { Interview, InterviewSummary } from '../../domain/interview/interview.ts';
import { summarize } from '../../domain/interview/summary.ts';
import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { appError } from '../errors.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { loadInterview } from './load-interview.ts';
import { continueCommand } from './refusals.ts';

export interface SummarizeInterviewDeps {
  readonly interviews: InterviewRepository;
  readonly resumes: Pick<ResumeRepository, 'find'>;
}

/** Only of a completed interview: before, the score would say something that the next answer takes back. */
export const makeSummarizeInterview =
  (deps: SummarizeInterviewDeps): App['summarizeInterview'] =>
  async ({ id }) => {
    const loaded = await loadInterview(deps.interviews, id);
    if (!loaded.ok) return loaded;
    const interview = loaded.value;
    if (interview.status === 'completed') return ok(await summaryOf(deps.resumes, interview));
    return err(
      interview.status === 'in_progress'
        ? appError('WRONG_STATE', 'The interview is still in progress; complete it to get its summary.', [
            `interviewace interview complete ${interview.id}`,
            continueCommand(interview),
          ])
        : appError('WRONG_STATE', 'The interview was abandoned; it has no summary.', [
            `interviewace interview show ${interview.id}`,
          ]),
    );
  };

/** The resume is looked up for its claims; a deleted one says nothing any more. */
export const summaryOf = async (
  resumes: Pick<ResumeRepository, 'find'>,
  interview: Interview,
): Promise<InterviewSummary> => {
  const { resumeId } = interview.settings;
  const resume = resumeId === null ? null : await resumes.find(resumeId);
  return summarize(interview, resume && resume.deletedAt === null ? resume.report.skills : []);
};
