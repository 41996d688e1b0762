import { describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from './profile.ts';
import { withoutName } from './without-name.ts';

const profile = (name: string): Profile => ({
  ...emptyProfile,
  basics: { name, summary: `${name} builds things`, email: 'me@example.com' },
  work: [{ name, position: 'Owner', highlights: [`Won the ${name.toUpperCase()} prize`] }],
});

describe('withoutName', () => {
  it('cuts the full name out of texts, in capitals too, and keeps the fields', () => {
    const judged = withoutName(profile('Ruby Jones'));
    expect(judged.basics).toEqual({ name: 'Ruby Jones', summary: ' builds things', email: 'me@example.com' });
    expect(judged.work[0]).toEqual({ name: 'Ruby Jones', position: 'Owner', highlights: ['Won the  prize'] });
  });

  it('leaves a single word alone', () => {
    expect(withoutName(profile('Grace'))).toEqual(profile('Grace'));
    expect(withoutName(emptyProfile)).toBe(emptyProfile);
  });
});
