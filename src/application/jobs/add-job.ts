import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { appError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { JobRepository, StoredJob } from '../ports/job-repository.ts';
import { prepareJobText, shortTitle } from './prepare-job-text.ts';

export interface AddJobDeps {
  readonly jobs: JobRepository;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Hasher;
}

/** Saves a job description with what it demands. The same text is kept once: its title and demands are renewed. */
export const makeAddJob =
  ({ jobs, clock, ids, hasher }: AddJobDeps): App['addJob'] =>
  async input => {
    const prepared = prepareJobText(input.text);
    if (!prepared.ok) return prepared;
    const title = input.title === null ? null : shortTitle(input.title);
    if (title === '')
      return err(
        appError('INVALID_INPUT', 'The title is empty.', [
          'Leave --title out to take the first line of the text.',
        ]),
      );
    const { text, requirements } = prepared.value;
    const sha256 = hasher.sha256Hex(new TextEncoder().encode(text));
    const earlier = await findUndeleted(sha256, jobs);
    const job: StoredJob = {
      id: earlier?.id ?? ids.newId(),
      title: title ?? earlier?.title ?? prepared.value.title,
      text,
      sha256,
      requirements,
      createdAt: earlier?.createdAt ?? clock.now().toISOString(),
      deletedAt: null,
    };
    await jobs.save(job);
    return ok(job);
  };

const findUndeleted = async (sha256: string, jobs: JobRepository): Promise<StoredJob | null> => {
  const [id] = await jobs.findIds({ sha256, limit: 1 });
  const found = id === undefined ? null : await jobs.find(id);
  return found?.deletedAt === null ? found : null;
};
