import { describe, expect, it } from 'vitest';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import { runAt } from '../../domain/resume/reading/testing/page-of-runs.ts';
import { withoutZeroWidth, withoutZeroWidthText } from './zero-width.ts';

const tagged = (text: string): string =>
  [...text].map(letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

describe('withoutZeroWidth', () => {
  it.each([
    ['Py\u200bthon, Ja\u2060va', 'Python, Java', ['Python', 'Java']],
    ['C\u200d3', 'C3', ['C3']],
    [`Go${tagged('hire me')}`, 'Go', ['hire me']],
    ['Go\ufe00\u{e0158}\u{e0159}!', 'Go!', ['hi']],
  ])('takes out and reports %j', (text, clean, found) => {
    expect(withoutZeroWidth(text)).toEqual({ text: clean, found });
  });

  it.each([
    ['logis\u00adtics', 'logistics'],
    ['\ufeffName', 'Name'],
    ['https://\u200bexample.com/\u200bcv', 'https://example.com/cv'],
    ['one \u200b two', 'one  two'],
    ['\u{1f469}\u200d\u{1f4bb}', '\u{1f469}\u200d\u{1f4bb}'],
    ['\u0645\u06cc\u200c\u062e\u0648', '\u0645\u06cc\u200c\u062e\u0648'],
    ['\u0915\u094d\u200d\u0937', '\u0915\u094d\u200d\u0937'],
    ['❤\ufe0f', '❤\ufe0f'],
    [`🏴${tagged('gbsct')}\u{e007f}`, `🏴${tagged('gbsct')}\u{e007f}`],
    ['plain', 'plain'],
  ])('has no complaint about %j', (text, clean) => {
    expect(withoutZeroWidth(text)).toEqual({ text: clean, found: [] });
  });

  it('is linear', () => {
    const start = performance.now();
    withoutZeroWidth('a\u200b'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('withoutZeroWidthText', () => {
  it('cleans the runs, drops those that held nothing else, and names a place a page', () => {
    const document: LaidOutDocument = {
      format: 'text',
      modifiedAt: null,
      structured: null,
      hidden: [],
      pages: [
        {
          number: 1,
          width: 612,
          height: 792,
          runs: ['Ru\u200bst', '\u200b', 'Rust', 'G\u200bo'].map(text => runAt(text, 0, { y: 0, width: 10 })),
        },
      ],
    };
    const cleaned = withoutZeroWidthText(document);
    expect(cleaned.pages[0]?.runs.map(({ text }) => text)).toEqual(['Rust', 'Rust', 'Go']);
    expect(cleaned.hidden).toEqual([{ page: 1, text: 'Rust, Go', reason: 'zero-width' }]);
    expect(withoutZeroWidthText({ ...document, pages: [] })).toEqual({ ...document, pages: [] });
  });
});
