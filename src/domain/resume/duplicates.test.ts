import { describe, expect, it } from 'vitest';
import { asRead, goodProfile } from '../../../test/support/resume-samples.ts';
import { seededRandom } from '../../shared/random.ts';
import { createDuplicateFinder } from './duplicates.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ReadResume } from './profile.ts';
import { distanceOf, formatSimHash, hashText, parseSimHash, simHashOf } from './simhash.ts';

/** Made-up words of two or three syllables: texts of two seeds have next to nothing in common. */
const linesOf = (seed: number, count = 60): string[] => {
  const random = seededRandom(seed);
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  const word = () => Array.from({ length: 3 }, () => pick('bdfgklmnprstvz') + pick('aeiou')).join('');
  return Array.from({ length: count }, () => Array.from({ length: 8 }, word).join(' '));
};

const resume = (lines: readonly string[], basics: ReadResume['profile']['basics'] = {}): ReadResume => ({
  profile: { ...goodProfile, basics },
  fields: [],
  lines: lines.map((text, index) => ({ page: 1, line: index + 1, text })),
});

const mara = { name: 'Mara Quell', email: 'mara@example.com', phone: '+49 30 5550100' };
const candidate = (name: string, read: ReadResume) => ({ name, sha256: name, ...fingerprintOf(read) });

describe('simHashOf', () => {
  it('is the same for the same words, whatever their case, signs and line breaks', () => {
    const lines = linesOf(1);
    const joined = [lines.join(', ').toUpperCase()];
    expect(simHashOf(joined)).toEqual(simHashOf(lines));
  });

  it('lies nearer for a version than for another text', () => {
    const lines = linesOf(1);
    const version = lines.toSpliced(10, 2).with(20, 'quite another line here');
    const [first, second, other] = [simHashOf(lines)!, simHashOf(version)!, simHashOf(linesOf(2))!];
    expect(distanceOf(first, second)).toBeLessThan(10);
    expect(distanceOf(first, other)).toBeGreaterThan(20);
    expect(distanceOf(first, first)).toBe(0);
  });

  it('says nothing of texts with few words, and ends with long ones', () => {
    expect(simHashOf([])).toBeNull();
    expect(simHashOf(['Mara Quell', 'Backend Engineer'])).toBeNull();
    expect(simHashOf(['a b '.repeat(100_000)])).toBeNull();
    expect(simHashOf(linesOf(3, 20_000))).not.toBeNull();
  });

  it('is written as 16 digits and read again', () => {
    for (const bits of [0, 1, -1, 0x7fffffff, -2147483648]) {
      const hash = { high: bits, low: ~bits };
      expect(formatSimHash(hash)).toMatch(/^[0-9a-f]{16}$/);
      expect(parseSimHash(formatSimHash(hash))).toEqual(hash);
    }
    expect(parseSimHash('0123')).toBeNull();
    expect(distanceOf({ high: 0, low: 0 }, { high: -1, low: -1 })).toBe(64);
    expect(hashText('a')).not.toBe(hashText('b'));
  });
});

describe('fingerprintOf', () => {
  it('knows a person by email, phone and name, however they are written', () => {
    const one = fingerprintOf(resume(linesOf(1), mara));
    const other = fingerprintOf(
      resume(linesOf(2), { name: 'QUELL, Mara', email: 'MARA@example.com', phone: '(030) 555-0100 ' }),
    );
    expect(one.person).toHaveLength(3);
    expect(other.person[0]).toBe(one.person[0]);
    expect(other.person[2]).toBe(one.person[2]);
    expect(JSON.stringify(one)).not.toMatch(/mara|quell|5550100/i);
    expect(fingerprintOf(asRead({ ...goodProfile, basics: { name: 'Mara', phone: '12' } })).person).toEqual(
      [],
    );
  });
});

describe('createDuplicateFinder', () => {
  it('finds the same bytes and a version of the same person’s resume, and names the first of them', () => {
    const find = createDuplicateFinder();
    const lines = linesOf(1);
    expect(find(candidate('a.pdf', resume(lines, mara)))).toBeNull();
    expect(find({ ...candidate('b.pdf', resume(lines, mara)), sha256: 'a.pdf' })).toEqual({
      name: 'a.pdf',
      kind: 'same',
      distance: 0,
    });
    const version = resume(lines.toSpliced(5, 3), { email: mara.email });
    expect(find(candidate('c.pdf', version))).toMatchObject({ name: 'a.pdf', kind: 'near' });
    expect(find(candidate('d.pdf', resume(lines, mara)))).toEqual({
      name: 'a.pdf',
      kind: 'near',
      distance: 0,
    });
  });

  it('takes two people with nearly the same words for two, and two resumes of one name too', () => {
    const find = createDuplicateFinder();
    const lines = linesOf(1);
    find(candidate('a.pdf', resume(lines, mara)));
    expect(find(candidate('b.pdf', resume(lines, { name: 'Ines Holm' })))).toBeNull();
    expect(find(candidate('c.pdf', resume(linesOf(2), mara)))).toBeNull();
  });

  it('needs almost all words where nobody is named, and some words at all', () => {
    const find = createDuplicateFinder();
    const lines = linesOf(1);
    find(candidate('a.txt', resume(lines)));
    expect(find(candidate('b.txt', resume(lines.with(0, 'new'))))).toMatchObject({ name: 'a.txt' });
    expect(find(candidate('c.txt', resume([...lines.slice(0, 30), ...linesOf(5, 30)])))).toBeNull();
    expect(find(candidate('d.txt', resume(['few words'], mara)))).toBeNull();
  });
});
