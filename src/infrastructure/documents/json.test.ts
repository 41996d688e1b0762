import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';
import { defaultLimits, linesPerPage } from './limits.ts';
import { sniff } from './sniff.ts';

const outcomeOf = (text: string): string => {
  const result = readJson('cv.json', text, defaultLimits);
  return result.ok ? 'read' : result.error.code;
};

const linesMax = defaultLimits.pagesMax * linesPerPage;
const withValues = (count: number): string =>
  JSON.stringify({ basics: { name: 'Ann Lee' }, skills: Array.from({ length: count }, () => 'x') });

describe('readJson', () => {
  it('counts values and their lines as pages', () => {
    expect(outcomeOf(withValues(linesMax - 10))).toBe('read');
    expect(outcomeOf(withValues(linesMax + 1))).toBe('TOO_MANY_PAGES');
    expect(outcomeOf(JSON.stringify({ basics: { name: 'a\n'.repeat(linesMax + 1) } }))).toBe(
      'TOO_MANY_PAGES',
    );
    expect(outcomeOf(JSON.stringify({ basics: { name: 'a,{[\\"'.repeat(linesMax + 1) } }))).toBe('read');
  });

  it('says how many there are', () => {
    const result = readJson('cv.json', withValues(4 * linesMax), defaultLimits);
    expect(!result.ok && result.error.details).toEqual({ pages: 201, pagesMax: 50 });
  });

  it('gets separators inside of strings as they are', () => {
    const text = JSON.stringify({ basics: { name: 'Ann Lee', summary: 'a\u2028b\u2029c\u0085d' } });
    const sniffed = sniff('cv.json', Buffer.from(`\ufeff${text}\r\n`));
    expect(sniffed).toMatchObject({ ok: true, value: { format: 'json' } });
    if (!sniffed.ok || !('text' in sniffed.value)) throw new Error('no text');
    expect(outcomeOf(sniffed.value.text)).toBe('read');
  });
});
