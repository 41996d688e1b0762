import { describe, expect, it } from 'vitest';
import type { WorkEntry } from './profile.ts';
import { buildTimeline, GAP_MONTHS_MIN } from './timeline.ts';

const AS_OF = '2026-11-22';

const at = (startDate?: string, endDate?: string): WorkEntry => ({
  ...(startDate === undefined ? {} : { startDate }),
  ...(endDate === undefined ? {} : { endDate }),
});

const timeline = (...work: WorkEntry[]) => buildTimeline(work, AS_OF);

describe('months in work', () => {
  it('counts both ends, and overlaps once', () => {
    expect(timeline(at('2020-01', '2020-03')).monthsTotal).toBe(3);
    expect(timeline(at('2020-01', '2020-12'), at('2020-07', '2021-06')).monthsTotal).toBe(18);
  });

  it('counts an open role up to the month of asOf', () => {
    const { roles, monthsTotal } = timeline(at('2026-01'));
    expect(monthsTotal).toBe(11);
    expect(roles).toEqual([{ work: 0, from: '2026-01', to: '2026-11', months: 11, current: true }]);
    expect(buildTimeline([at('2026-01')], '2026-03-01').monthsTotal).toBe(3);
  });

  it('reads bare years by the middle of the year', () => {
    expect(timeline(at('2019', '2021')).monthsTotal).toBe(24);
    expect(timeline(at('2020', '2020')).monthsTotal).toBe(6);
    expect(timeline(at('2020-10', '2020')).monthsTotal).toBe(1);
    expect(timeline(at('2020', '2020-02')).monthsTotal).toBe(1);
  });

  it('cuts a role that ends later off at asOf and calls it current', () => {
    const [role] = timeline(at('2026-09', '2027-02')).roles;
    expect(role).toMatchObject({ to: '2026-11', months: 3, current: true });
  });

  it('leaves out what has no start, is reversed, lies ahead or is no date', () => {
    const odd = [
      at(),
      at(undefined, '2020'),
      at('2022-05', '2021-01'),
      at('2027-01'),
      at('2020-13'),
      at('soon'),
    ];
    expect(timeline(...odd)).toEqual({ monthsTotal: 0, gaps: [], overlaps: [], roles: [] });
  });
});

describe('gaps', () => {
  it('begin at three months, between roles and up to asOf', () => {
    expect(GAP_MONTHS_MIN).toBe(3);
    expect(timeline(at('2020-01', '2020-06'), at('2020-10')).gaps).toEqual([
      { from: '2020-07', to: '2020-09', months: 3 },
    ]);
    expect(timeline(at('2020-01', '2020-06'), at('2020-09')).gaps).toEqual([]);
    expect(timeline(at('2020-01', '2026-07')).gaps).toEqual([{ from: '2026-08', to: '2026-11', months: 4 }]);
  });

  it('are not made out of bare years', () => {
    expect(timeline(at('2015', '2019'), at('2020')).gaps).toEqual([]);
    expect(timeline(at('2015', '2018'), at('2020')).gaps).toEqual([
      { from: '2019-01', to: '2019-12', months: 12 },
    ]);
  });
});

describe('overlaps', () => {
  it('name both roles by their place in the resume', () => {
    expect(timeline(at('2021-03', '2021-12'), at('2020-01', '2021-06')).overlaps).toEqual([
      { from: '2021-03', to: '2021-06', months: 4, roles: [0, 1] },
    ]);
  });

  it('leave a handover month and bare years alone', () => {
    expect(timeline(at('2021-06', '2021-12'), at('2020-01', '2021-06')).overlaps).toEqual([]);
    expect(timeline(at('2020', '2021'), at('2021', '2022')).overlaps).toEqual([]);
  });

  it('stay bounded for a hostile resume', () => {
    const many = Array.from({ length: 3_000 }, () => at('2010-01', '2020-01'));
    expect(timeline(...many).overlaps.length).toBeLessThanOrEqual(50);
  });
});
