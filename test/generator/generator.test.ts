import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../src/domain/resume/profile.ts';
import { failedSeeds } from './failed-seeds.ts';
import { generate } from './generate.ts';
import { readBack } from './read.ts';
import { scoreProfile } from './score.ts';
import { f1Of, fieldNames, totalOf } from './tally.ts';

const seedsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

describe('the generator', () => {
  test('gives the same bytes and the same expectation for one seed', async () => {
    for (const seed of seedsFrom(1, 12)) {
      const [one, other] = [await generate(seed), await generate(seed)];
      expect(Buffer.compare(one.bytes, other.bytes), `seed ${seed}`).toBe(0);
      expect(one.expected).toEqual(other.expected);
    }
  });

  test('is varied: every format, language, arrangement and section is among 150 seeds', async () => {
    const seen = new Set<string>();
    for (const seed of seedsFrom(1, 150)) {
      const { format, language, layout, expected } = await generate(seed);
      for (const trait of [format, language, layout.arrangement]) seen.add(trait);
      for (const [section, entries] of Object.entries(expected.profile)) {
        if (Array.isArray(entries) && entries.length > 0) seen.add(section);
      }
    }
    const wanted = [
      ...['pdf', 'docx', 'en', 'es', 'fr', 'de', 'pt', 'it'],
      ...['single', 'left-sidebar', 'right-sidebar', 'two-columns', 'label-rail', 'timeline', 'table'],
      ...Object.keys(emptyProfile).filter(key => key !== 'basics'),
    ];
    expect(wanted.filter(trait => !seen.has(trait))).toEqual([]);
  });
});

describe('reading what the generator wrote', () => {
  test('gives the profiles back', async () => {
    const scores = await Promise.all(
      seedsFrom(50_001, 100).map(async seed => (await readBack(await generate(seed))).score),
    );
    const { counts, macroF1 } = totalOf(scores);
    const table = fieldNames.map(field => `${field} ${f1Of(counts[field]).toFixed(3)}`).join('\n');
    expect(macroF1, table).toBeGreaterThanOrEqual(0.97);
  });

  test.each(failedSeeds)('seed $seed: $lesson', async ({ seed, floor }) => {
    const { score } = await readBack(await generate(seed));
    expect(
      totalOf([score]).macroF1,
      JSON.stringify(score.misses.slice(0, 6), null, 1),
    ).toBeGreaterThanOrEqual(floor ?? 0.85);
  });
});

describe('the scorer', () => {
  test('gives a perfect reading 1 and an empty one 0', async () => {
    for (const seed of seedsFrom(1, 20)) {
      const { expected } = await generate(seed);
      const perfect = scoreProfile(expected, expected.profile);
      expect(totalOf([perfect]).macroF1, `seed ${seed}: ${JSON.stringify(perfect.misses)}`).toBe(1);
      expect(perfect.matches.every(({ right }) => right)).toBe(true);
      expect(totalOf([scoreProfile(expected, emptyProfile)]).macroF1).toBe(0);
    }
  });

  test('names the value that is wrong, by its path', () => {
    const profile = {
      ...emptyProfile,
      basics: { name: 'Ana Peña', email: 'ana@example.com' },
      work: [{ name: 'Kestrel', position: 'Nurse', startDate: '2020-03', highlights: ['Led a ward'] }],
    };
    const work = [{ ...profile.work[0], startDate: '2020-04' }];
    const { matches, counts } = scoreProfile({ profile, optionalUrls: [] }, { ...profile, work });
    expect(matches.filter(({ right }) => !right)).toEqual([
      { path: 'work[0].startDate', field: 'work.startDate', right: false },
    ]);
    expect(counts['work.startDate']).toEqual({ right: 0, predicted: 1, expected: 1 });
    expect(counts.name).toEqual({ right: 1, predicted: 1, expected: 1 });
  });

  test('takes a year for right only where no month is expected', () => {
    const of = (startDate: string) => ({
      ...emptyProfile,
      work: [{ name: 'Kestrel', position: 'Nurse', startDate }],
    });
    const right = (expected: string, got: string): number | undefined =>
      scoreProfile({ profile: of(expected), optionalUrls: [] }, of(got)).counts['work.startDate']?.right;
    expect(right('2020', '2020-05')).toBe(1);
    expect(right('2020-05', '2020')).toBe(0);
  });

  test('neither asks for nor punishes links that stand behind other words', () => {
    const link = { network: 'LinkedIn', username: 'ana', url: 'https://linkedin.com/in/ana' };
    const predicted = { ...emptyProfile, basics: { profiles: [link] } };
    const hidden = scoreProfile({ profile: emptyProfile, optionalUrls: [link.url] }, predicted);
    expect(hidden.counts.url).toEqual({ right: 0, predicted: 0, expected: 0 });
    const unknown = scoreProfile({ profile: emptyProfile, optionalUrls: [] }, predicted);
    expect(unknown.counts.url).toEqual({ right: 0, predicted: 1, expected: 0 });
  });
});
