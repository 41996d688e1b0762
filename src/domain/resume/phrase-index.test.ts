import { describe, expect, it } from 'vitest';
import { headOf, phraseIndex, phraseIndexFrom } from './phrase-index.ts';

const index = phraseIndex([
  ['care', 'care'],
  ['care plan', 'plan'],
  ['care plan review', 'review'],
  ['node.js', 'node'],
  ['r&d', 'research'],
  ['', 'nothing'],
  ['...', 'nothing'],
]);

const found = (text: string) => index.findIn(text).map(hit => [hit.value, hit.text]);

describe('phraseIndex', () => {
  it('takes the longest phrase and does not use its words again', () => {
    expect(found('Care plan review, care plan, care')).toEqual([
      ['review', 'Care plan review'],
      ['plan', 'care plan'],
      ['care', 'care'],
    ]);
  });

  it('forgives a plural and what stands between words, and not the end of a sentence', () => {
    expect(found('care plans, Node JS and R & D')).toEqual([
      ['plan', 'care plans'],
      ['node', 'Node JS'],
      ['research', 'R & D'],
    ]);
    expect(found('We care. Plan it')).toEqual([['care', 'care']]);
  });

  it('falls back to a shorter phrase where the longer one is refused', () => {
    const hits = index.find(
      [
        { text: 'care', lower: 'care', start: 0, end: 4, gap: '' },
        { text: 'plan', lower: 'plan', start: 5, end: 9, gap: ' ' },
      ],
      value => value !== 'plan',
    );
    expect(hits.map(hit => [hit.value, hit.from, hit.to])).toEqual([['care', 0, 1]]);
  });

  it('gives the same answer when asked again', () => {
    expect(found('care plan')).toEqual(found('care plan'));
  });
});

describe('phraseIndexFrom', () => {
  it('asks for a first word once', () => {
    const asked: string[] = [];
    const lazyIndex = phraseIndexFrom({
      startingWith: head => {
        asked.push(head);
        return head === 'big' ? ['big data', 'big'] : undefined;
      },
      phraseOf: (value: string) => value,
    });
    expect(lazyIndex.findIn('big data of big things').map(hit => hit.value)).toEqual(['big data', 'big']);
    lazyIndex.findIn('big things of old');
    expect(asked.sort()).toEqual(['big', 'of', 'old', 'thing', 'things']);
  });
});

describe('headOf', () => {
  it.each([
    ['Data mesh', 'data'],
    ['C++ code', 'c++'],
    ['.NET core', '.net'],
    ['ci/cd', 'ci'],
    ['Übersetzung', 'übersetzung'],
    ['', ''],
    ['--', ''],
  ])('of «%s» is «%s»', (phrase, head) => {
    expect(headOf(phrase)).toBe(head);
  });
});
