import type { FieldEvidence } from '../../src/domain/resume/profile.ts';
import type { Match } from '../../test/generator/tally.ts';

/** One value that was read: how sure reading was, and whether it is right. */
export interface Said {
  readonly confidence: number;
  readonly right: boolean;
}

/** The values of a document that can be checked; those whose field no ground truth covers are left out. */
export const saidOf = (fields: readonly FieldEvidence[], matches: readonly Match[]): Said[] => {
  const right = new Map(matches.map(match => [match.path, match.right]));
  return fields.flatMap(({ path, confidence }) => {
    const known = right.get(path);
    return known === undefined ? [] : [{ confidence, right: known }];
  });
};

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means of the bin, 0–1. */
  readonly said: number;
  readonly right: number;
}

const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];

export const binsOf = (all: readonly Said[]): Bin[] =>
  edges.slice(1).flatMap((to, at) => {
    const from = edges[at] ?? 0;
    const inside = all.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter(each => each.right).length / inside.length;
    return [{ from, to: Math.min(1, to), count: inside.length, said, right }];
  });

/** Mean distance of what was said from what held, weighted by the values in each bin (expected calibration error). */
export const calibrationError = (bins: readonly Bin[]): number => {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.right), 0) / Math.max(1, count);
};
