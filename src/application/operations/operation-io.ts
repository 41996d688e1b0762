import type { Interview, InterviewSummary } from '../../domain/interview/interview.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import type { AnswerOutcome } from '../interview/interview-io.ts';
import type { FileBytes } from '../ports/document-reader.ts';
import type { HealthCheck } from '../ports/health-probe.ts';

export interface RunDemoInput {
  readonly resume: FileBytes;
  readonly jobText: string;
  /** `YYYY-MM-DD`; null means today. */
  readonly asOf: string | null;
}

/** The whole product on bundled material. */
export interface DemoRun {
  readonly report: ResumeReport;
  readonly interview: Interview;
  readonly answers: readonly AnswerOutcome[];
  readonly summary: InterviewSummary;
}

export interface HealthReport {
  readonly healthy: boolean;
  readonly checks: readonly HealthCheck[];
}
