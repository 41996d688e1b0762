import { describe, expect, it } from 'vitest';
import type { KeyPoint } from '../bank/question.ts';
import { compilePoints, creditPoints, PARTIAL_CREDIT, pointShare, SCATTERED_CREDIT } from './points.ts';
import { tokenise } from './tokens.ts';

const point = (id: string, groups: readonly (readonly string[])[], weight = 1): KeyPoint => ({
  id,
  label: id,
  weight,
  must: false,
  groups,
  probe: null,
});
const SYN = point('syn', [
  ['syn', 'synchronise'],
  ['client', 'initiator'],
]);
const credits = (points: readonly KeyPoint[], text: string) =>
  creditPoints(points, compilePoints(points), tokenise(text));

describe('creditPoints', () => {
  it('gives full credit when every group is named within neighbouring sentences', () => {
    const text = 'The client begins. It sends SYN.';
    const [credit] = credits([SYN], text);
    expect(credit).toMatchObject({ credit: 1, found: true });
    expect(credit?.hits.map(({ start, end }) => text.slice(start, end))).toEqual(['client', 'SYN']);
  });

  it('gives less when the groups are scattered', () => {
    const [credit] = credits([SYN], 'The client begins. Then it rains. Somebody sends SYN.');
    expect(credit).toMatchObject({ credit: SCATTERED_CREDIT, found: true });
  });

  it('finds a close pair behind an early stray mention', () => {
    const text = 'SYN exists. Nothing here. Nothing there. The client sends SYN.';
    expect(credits([SYN], text)[0]).toMatchObject({ credit: 1 });
  });

  it('gives partial credit for some groups, and calls the point not found', () => {
    const [credit] = credits([SYN], 'SYN is sent.');
    expect(credit).toMatchObject({ credit: PARTIAL_CREDIT / 2, found: false });
    expect(credit?.hits).toHaveLength(1);
  });

  it('gives nothing for no group, nor for a point without groups', () => {
    expect(credits([SYN, point('empty', [])], 'It rains.').map(({ credit }) => credit)).toEqual([0, 0]);
  });
});

describe('pointShare', () => {
  it('weighs the points', () => {
    const points = [point('a', [['alpha']], 3), point('b', [['beta']], 1)];
    expect(pointShare(credits(points, 'alpha'))).toBe(0.75);
    expect(pointShare([])).toBe(0);
  });
});
