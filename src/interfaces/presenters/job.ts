import type { StoredJob } from '../../application/ports/job-repository.ts';
import type { JobDocument, JobListItemDocument } from '../contracts/resume.ts';
import { type Style, shortId, whenText } from './style.ts';
import { type Column, wrap } from './table.ts';

export const toJobDocument = (job: StoredJob): JobDocument => ({
  schema: 'interviewace/job@1',
  id: job.id,
  title: job.title,
  text: job.text,
  requirements: job.requirements.map(each => ({ ...each, gate: each.gate ?? null })),
  created_at: job.createdAt,
});

export const toJobListItem = (job: StoredJob): JobListItemDocument => ({
  id: job.id,
  title: job.title,
  requirements: job.requirements.length,
  created_at: job.createdAt,
});

export const jobColumns = (style: Style): readonly Column<StoredJob>[] => [
  { title: 'ID', cell: job => (style.now ? shortId(job.id) : job.id) },
  { title: 'TITLE', cell: job => job.title, flexible: true },
  { title: 'REQUIREMENTS', cell: job => String(job.requirements.length), align: 'right', optional: true },
  { title: 'ADDED', cell: job => whenText(job.createdAt, style.now), optional: true },
];

export const renderJob = (job: StoredJob, style: Style): string => {
  const rows = job.requirements.map(requirement => {
    const years = requirement.years === null ? '' : ` (${requirement.years}+ years)`;
    return `  ${(requirement.gate ? 'gate' : requirement.kind).padEnd(9)} ${wrap(requirement.text + years, style.width - 12, ' '.repeat(12))}`;
  });
  return [style.paint('bold', wrap(job.title, style.width)), `Saved as ${shortId(job.id)}`, ...rows].join(
    '\n',
  );
};
