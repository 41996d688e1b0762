import { describe, expect, it } from 'vitest';
import { describeHiddenText } from './hidden-text.ts';

describe('describeHiddenText', () => {
  it('keeps page and order, and says the reason in plain words', () => {
    expect(
      describeHiddenText([
        { page: 2, text: 'Kubernetes\n  expert', reason: 'background-colour' },
        { page: 1, text: 'Python', reason: 'no-ink' },
      ]),
    ).toEqual([
      { page: 2, quote: 'Kubernetes expert', reason: 'it has the colour of what lies behind it' },
      { page: 1, quote: 'Python', reason: 'it is drawn without ink' },
    ]);
  });

  it('bounds quotes without cutting a character in two, and drops blank ones', () => {
    const [long, ...rest] = describeHiddenText([
      { page: 1, text: '🎉'.repeat(500), reason: 'tiny' },
      { page: 1, text: ' \n ', reason: 'tiny' },
    ]);
    expect(rest).toEqual([]);
    expect([...(long?.quote ?? '')]).toHaveLength(160);
    expect(long?.quote.endsWith('🎉…')).toBe(true);
  });

  it('bounds the places', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      page: 1,
      text: `word ${index}`,
      reason: 'clipped' as const,
    }));
    expect(describeHiddenText(many)).toHaveLength(50);
    expect(describeHiddenText([])).toEqual([]);
  });
});
