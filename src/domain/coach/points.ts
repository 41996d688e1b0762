import type { KeyPoint } from '../bank/question.ts';
import {
  type CompiledPhrases,
  compilePhrases,
  findPhrases,
  type PhraseHit,
  type PhraseIndex,
} from './phrases.ts';
import type { Token } from './tokens.ts';

/** What was found of one point. */
export interface PointCredit {
  readonly point: KeyPoint;
  /** 0–1: all groups close together, all groups, or the share of groups that were hit at half value. */
  readonly credit: number;
  readonly found: boolean;
  readonly hits: readonly PhraseHit<AliasOwner>[];
}

interface AliasOwner {
  readonly point: number;
  readonly group: number;
}

export type PointIndex = PhraseIndex<AliasOwner>;

/** Groups of a met point lie within this many sentences of each other. */
const SENTENCES_APART_MAX = 1;
export const SCATTERED_CREDIT = 0.8;
export const PARTIAL_CREDIT = 0.5;

export const compilePoints = (points: readonly KeyPoint[]): CompiledPhrases<AliasOwner> =>
  compilePhrases(
    points.flatMap((point, at) =>
      point.groups.flatMap((aliases, group) => aliases.map(alias => [alias, { point: at, group }] as const)),
    ),
    { loose: true },
  );

export const creditPoints = (
  points: readonly KeyPoint[],
  index: PointIndex,
  tokens: readonly Token[],
): PointCredit[] => {
  const byPoint = points.map((): PhraseHit<AliasOwner>[] => []);
  for (const hit of findPhrases(index, tokens)) byPoint[hit.value.point]?.push(hit);
  return points.map((point, at) => creditOf(point, byPoint[at] ?? []));
};

/** Weighted share of the credit, 0–1. */
export const pointShare = (credits: readonly PointCredit[]): number => {
  let sum = 0;
  let total = 0;
  for (const { point, credit } of credits) {
    sum += point.weight * credit;
    total += point.weight;
  }
  return total > 0 ? sum / total : 0;
};

const creditOf = (point: KeyPoint, hits: readonly PhraseHit<AliasOwner>[]): PointCredit => {
  const groups = point.groups.length;
  const named = new Set(hits.map(hit => hit.value.group));
  if (groups === 0 || named.size === 0) return { point, credit: 0, found: false, hits: [] };
  if (named.size < groups)
    return { point, credit: (PARTIAL_CREDIT * named.size) / groups, found: false, hits };
  const close = closeTogether(hits, groups);
  return close
    ? { point, credit: 1, found: true, hits: close }
    : { point, credit: SCATTERED_CREDIT, found: true, hits: firstOfEach(hits) };
};

/** The first run of hits that names every group within neighbouring sentences; hits come in reading order. */
const closeTogether = (
  hits: readonly PhraseHit<AliasOwner>[],
  groups: number,
): readonly PhraseHit<AliasOwner>[] | null => {
  const inWindow = new Map<number, number>();
  let from = 0;
  for (let to = 0; to < hits.length; to++) {
    const hit = hits[to] as PhraseHit<AliasOwner>;
    inWindow.set(hit.value.group, (inWindow.get(hit.value.group) ?? 0) + 1);
    for (
      let first = hits[from];
      first && hit.sentence - first.sentence > SENTENCES_APART_MAX;
      first = hits[++from]
    ) {
      const left = (inWindow.get(first.value.group) ?? 1) - 1;
      if (left === 0) inWindow.delete(first.value.group);
      else inWindow.set(first.value.group, left);
    }
    if (inWindow.size === groups) return firstOfEach(hits.slice(from, to + 1));
  }
  return null;
};

const firstOfEach = (hits: readonly PhraseHit<AliasOwner>[]): readonly PhraseHit<AliasOwner>[] => {
  const seen = new Set<number>();
  return hits.filter(hit => !seen.has(hit.value.group) && seen.add(hit.value.group));
};
