import { describe, expect, it } from 'vitest';
import { HANDSHAKE } from '../../../test/support/coach-answers.ts';
import { createOfflineInterviewer } from './offline-interviewer.ts';

const REQUEST = { question: HANDSHAKE, answer: HANDSHAKE.modelAnswer ?? '', level: 'mid' } as const;

describe('createOfflineInterviewer', () => {
  it('loads the bank once, on the first grade', async () => {
    let loads = 0;
    const interviewer = createOfflineInterviewer({
      bank: { all: async () => [HANDSHAKE].slice(loads++ * 0) },
    });
    expect(loads).toBe(0);
    const [one, two] = await Promise.all([interviewer.grade(REQUEST), interviewer.grade(REQUEST)]);
    expect(loads).toBe(1);
    expect(one).toEqual(two);
    expect(one).toMatchObject({
      ok: true,
      value: { provenance: { by: 'offline', rubricVersion: 'coach-1', provider: null } },
    });
  });

  it('tries again when the bank could not be read', async () => {
    let fails = true;
    const interviewer = createOfflineInterviewer({
      bank: {
        all: async () => {
          if (fails) throw new Error('disk');
          return [HANDSHAKE];
        },
      },
    });
    await expect(interviewer.grade(REQUEST)).rejects.toThrow('disk');
    fails = false;
    expect(await interviewer.grade(REQUEST)).toMatchObject({ ok: true });
  });

  it('is cancelled by its signal', async () => {
    const interviewer = createOfflineInterviewer({ bank: { all: async () => [] } });
    expect(await interviewer.grade(REQUEST, AbortSignal.abort())).toMatchObject({
      ok: false,
      error: { code: 'CANCELLED' },
    });
  });
});
