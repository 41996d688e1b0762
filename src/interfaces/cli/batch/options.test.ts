import { describe, expect, it } from 'vitest';
import { contradiction, misuse, shownAs, toAsked } from './options.ts';

describe('the options of a batch', () => {
  it('let only one thing be stdin, and want something to analyse', () => {
    expect(misuse([], { save: true })).toMatchObject({ code: 'USAGE' });
    expect(misuse(['-'], { save: true, job: '-' })).toMatchObject({ code: 'USAGE' });
    expect(misuse([], { save: true, filesFrom: '-', job: '-' })).toMatchObject({ code: 'USAGE' });
    expect(misuse(['-'], { save: true })).toBeNull();
    expect(misuse([], { save: true, filesFrom: '-' })).toBeNull();
    expect(misuse([], { save: true, continue: 'last' })).toBeNull();
  });

  it('may be repeated to --continue, and not be changed', () => {
    const begun = toAsked(['in'], { save: false, asOf: '2026-01-01', blind: true, format: 'csv' });
    expect(contradiction([], { save: true, continue: 'last' }, begun)).toBeNull();
    expect(contradiction(['in'], { save: false, asOf: '2026-01-01', blind: true }, begun)).toBeNull();
    for (const [paths, options, flag] of [
      [['other'], {}, 'the paths'],
      [[], { asOf: '2026-01-02' }, '--as-of'],
      [[], { job: 'job.txt' }, '--job'],
      [[], { repeat: 2 }, '--repeat'],
      [[], { filesFrom: 'list' }, '--files-from'],
    ] as const) {
      expect(contradiction(paths, { save: true, ...options }, begun)).toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining(flag),
      });
    }
    const saved = toAsked(['in'], { save: true });
    expect(contradiction([], { save: false }, saved)?.message).toContain('--no-save');
    expect(contradiction([], { save: true, blind: true }, saved)?.message).toContain('--blind');
  });

  it('show the rows as the run was asked to, or as is asked now', () => {
    const begun = toAsked([], { save: true, format: 'csv', out: 'rows.csv', failUnder: 50 });
    expect(shownAs({ save: true }, begun)).toMatchObject({ format: 'csv', out: 'rows.csv', failUnder: 50 });
    expect(shownAs({ save: true, format: 'html', out: 'x', failUnder: 0 }, begun)).toMatchObject({
      format: 'html',
      out: 'x',
      failUnder: 0,
    });
    expect(shownAs({ save: true }, {})).toMatchObject({ format: undefined, out: undefined, failUnder: null });
  });
});
