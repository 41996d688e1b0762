import { describe, expect, it } from 'vitest';
import type { MeasureImpactInput } from './audit-io.ts';
import { makeMeasureImpact } from './measure-impact.ts';

const rows = [
  ['F', 'Asian', 'selected', '70'],
  ['F', 'unknown', 'rejected', '50'],
  ['M', 'Black', 'Selected', '80'],
  ['M', '', 'rejected', ''],
  ['prefer not to say', 'Black', '', '60'],
];

const input = (changes: Partial<MeasureImpactInput> = {}): MeasureImpactInput => ({
  table: { columns: ['Sex', 'Race', 'Outcome', 'Score'], rows },
  groups: [],
  cross: false,
  outcome: null,
  selected: null,
  score: null,
  cut: null,
  ...changes,
});

const measured = async (changes: Partial<MeasureImpactInput> = {}) => {
  const result = await makeMeasureImpact()(input(changes));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const refused = async (changes: Partial<MeasureImpactInput>) => {
  const result = await makeMeasureImpact()(input(changes));
  return result.ok ? 'nothing was refused' : `${result.error.code}: ${result.error.message}`;
};

describe('measureImpact', () => {
  it('finds the usual columns and words by itself', async () => {
    const report = await measured();
    expect(report).toMatchObject({ applicants: 5, outcomeUnknown: 1, groupColumns: ['Sex', 'Race'] });
    expect(report.tables.map(({ groups }) => groups.map(({ group, count }) => [...group, count]))).toEqual([
      [
        ['F', 2],
        ['M', 2],
      ],
      [
        ['Asian', 1],
        ['Black', 1],
      ],
    ]);
    expect(report.tables[1]?.unknown.count).toBe(2);
  });

  it('crosses columns when asked', async () => {
    const report = await measured({ groups: ['sex', 'race', 'SEX'], cross: true });
    expect(report.tables.map(({ columns }) => columns)).toEqual([[0], [1], [0, 1]]);
  });

  it('takes the value that means selected', async () => {
    const report = await measured({ selected: 'REJECTED', groups: ['Sex'] });
    expect(report.tables[0]?.groups.map(({ selected }) => selected)).toEqual([1, 1]);
  });

  it('measures scores by the median, and by a cut', async () => {
    const median = await measured({ score: 'score', groups: ['Sex'] });
    expect(median).toMatchObject({ outcomeUnknown: 1, measure: { kind: 'above-median', median: 65 } });
    expect(median.tables[0]?.groups.map(({ group, rate }) => [...group, rate])).toEqual([
      ['F', 0.5],
      ['M', 1],
    ]);
    const cut = await measured({ cut: 70, groups: ['Sex'] });
    expect(cut.measure).toEqual({ kind: 'cut', column: 'Score', cut: 70 });
    expect(cut.tables[0]?.groups.map(({ selected }) => selected)).toEqual([1, 1]);
  });

  it.each([
    [{ groups: ['Nope'] }, 'INVALID_INPUT: There is no column «Nope».'],
    [{ outcome: 'Nope' }, 'INVALID_INPUT: There is no column «Nope».'],
    [{ selected: 'maybe' }, 'INVALID_INPUT: No row of «Outcome» says «maybe».'],
    [{ score: 'Outcome' }, 'INVALID_INPUT: Row 1 of «Outcome» is no number.'],
    [{ table: { columns: ['Sex'], rows: [] } }, 'INVALID_INPUT: There are no rows of outcomes.'],
    [
      { table: { columns: ['a', 'outcome'], rows: [['x', 'yes']] } },
      'USAGE: Name one to 10 columns that hold the groups.',
    ],
    [
      { table: { columns: ['sex', 'x'], rows: [['F', 'yes']] } },
      'USAGE: Name the column that holds the outcome.',
    ],
    [
      { table: { columns: ['sex', 'score'], rows: [['F', '']] }, score: 'score' },
      'INVALID_INPUT: Every cell of «score» is empty or unknown.',
    ],
    [
      {
        table: {
          columns: ['sex', 'outcome'],
          rows: Array.from({ length: 60 }, (_, at) => [`g${at}`, 'yes']),
        },
      },
      'INVALID_INPUT: «sex» has more than 50 different values: these are no groups.',
    ],
  ] as const)('refuses %j', async (changes, message) => {
    expect(await refused(changes)).toBe(message);
  });
});
