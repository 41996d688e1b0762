import { describe, expect, it } from 'vitest';
import { resolveId } from './resolve-id.ts';

const ids = [
  '0199aaaa-0000-7000-8000-00000000beef',
  '0199aaaa-0000-7000-8000-00000000cafe',
  '0198bbbb-0000-7000-8000-00000000face',
];

const resolve = (id: string, known: readonly string[] = ids) =>
  resolveId({
    find: async ({ fragment, limit }) =>
      known
        .filter(each => fragment === undefined || each.startsWith(fragment) || each.endsWith(fragment))
        .slice(0, limit),
    id,
    noun: 'resume',
    listCommand: 'interviewace resume list',
  });

describe('resolveId', () => {
  it.each([
    ['a full id', ids[1], ids[1]],
    ['an end', 'cafe', ids[1]],
    ['a beginning', '0198', ids[2]],
    ['the latest', 'last', ids[0]],
    ['spaces around', ' cafe ', ids[1]],
  ])('takes %s', async (_, id, expected) => {
    expect(await resolve(id ?? '')).toEqual({ ok: true, value: expected });
  });

  it('prefers an exact id to others that begin with it', async () => {
    expect(await resolve('abcd', ['abcd-2', 'abcd'])).toEqual({ ok: true, value: 'abcd' });
  });

  it('names the candidates of an ambiguous fragment', async () => {
    const result = await resolve('0199');
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'AMBIGUOUS_ID', details: { candidates: ids.slice(0, 2) } },
    });
    const many = await resolve(
      'same',
      Array.from({ length: 9 }, (_, n) => `same-${n}`),
    );
    expect(!many.ok && many.error.message).toContain('and more');
  });

  it.each(['nope', 'caf', '', 'x'.repeat(500)])('does not find «%s» and says how to list', async id => {
    const result = await resolve(id);
    expect(result).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(!result.ok && result.error.nextSteps?.[0]).toContain('interviewace resume list');
    expect(!result.ok && result.error.message.length).toBeLessThan(300);
  });

  it('has no latest of nothing', async () => {
    expect(await resolve('last', [])).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});
