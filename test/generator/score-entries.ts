import type { EducationEntry, WorkEntry } from '../../src/domain/resume/profile.ts';
import { align } from './align.ts';
import { alike, bagF1, joined, overlapOf, sameDate, similarity, tokensOf } from './score-text.ts';
import type { Tally } from './tally.ts';

const bodyOf = ({ summary = '', highlights = [] }: WorkEntry): string[] =>
  tokensOf([summary, ...highlights].join(' '));

const workLikeness = (one: WorkEntry, other: WorkEntry): number => {
  const starts = sameDate(one.startDate, other.startDate) ? 0.5 : 0;
  const open = !one.endDate && !other.endDate && other.startDate;
  const ends = sameDate(one.endDate, other.endDate) || open ? 0.5 : 0;
  return (
    0.5 * similarity(one.name ?? '', other.name ?? '') +
    0.4 * similarity(one.position ?? '', other.position ?? '') +
    0.1 * (starts + ends)
  );
};

/** Walks aligned pairs, then what is left over on either side; a missing partner is an empty entry. */
const eachPair = <Entry extends object>(
  pairs: readonly (readonly [number, number])[],
  expected: readonly Entry[],
  predicted: readonly Entry[],
  visit: (one: Entry, other: Entry, index: number) => void,
): void => {
  const none = {} as Entry;
  expected.forEach((one, index) => {
    const at = pairs.find(([left]) => left === index)?.[1];
    visit(one, at === undefined ? none : (predicted[at] ?? none), at ?? -1);
  });
  predicted.forEach((other, index) => {
    if (!pairs.some(([, right]) => right === index)) visit(none, other, index);
  });
};

export const scoreWork = (
  tally: Tally,
  expected: readonly WorkEntry[],
  predicted: readonly WorkEntry[],
): void => {
  const pairs = align(expected, predicted, workLikeness, 0.25);
  eachPair(pairs, expected, predicted, (one, other, index) => {
    const path = `work[${index}]`;
    tally.value('work.name', `${path}.name`, { expected: one.name, got: other.name, same: alike });
    tally.value('work.position', `${path}.position`, {
      expected: one.position,
      got: other.position,
      same: alike,
    });
    tally.value('work.startDate', `${path}.startDate`, {
      expected: one.startDate,
      got: other.startDate,
      same: sameDate,
    });
    tally.value('work.endDate', `${path}.endDate`, {
      expected: one.endDate,
      got: other.endDate,
      same: sameDate,
    });
    const wanted = bodyOf(one);
    const got = bodyOf(other);
    const shared = overlapOf(wanted, got);
    tally.add('highlights', shared, got.length, wanted.length);
    other.highlights?.forEach((highlight, at) => {
      const tokens = tokensOf(highlight);
      const right = tokens.length > 0 && overlapOf(wanted, tokens) >= tokens.length * 0.8;
      tally.matches.push({ path: `${path}.highlights[${at}]`, field: 'highlights', right });
    });
    if (shared < Math.max(got.length, wanted.length) * 0.97) {
      const text = ({ summary, highlights = [] }: WorkEntry): string =>
        [...(summary ? [summary] : []), ...highlights].join(' ¶ ');
      tally.misses.push({ field: 'highlights', expected: text(one), got: text(other) });
    }
  });
};

const degreeOf = ({ studyType = '', area = '' }: EducationEntry): string =>
  tokensOf(`${studyType} ${area}`)
    .filter(token => !['in', 'of', 'and', 'the', 'de'].includes(token))
    .join(' ');

const sameDegree = (one: string, other: string): boolean =>
  bagF1(one.split(' '), other.split(' ')) >= 0.6 || joined(one) === joined(other);

export const scoreEducation = (
  tally: Tally,
  expected: readonly EducationEntry[],
  predicted: readonly EducationEntry[],
): void => {
  const likeness = (one: EducationEntry, other: EducationEntry): number =>
    0.6 * similarity(one.institution ?? '', other.institution ?? '') +
    0.4 * bagF1(degreeOf(one).split(' ').filter(Boolean), degreeOf(other).split(' ').filter(Boolean));
  const pairs = align(expected, predicted, likeness, 0.2);
  eachPair(pairs, expected, predicted, (one, other, index) => {
    const path = `education[${index}]`;
    tally.value('education.institution', `${path}.institution`, {
      expected: one.institution,
      got: other.institution,
      same: alike,
    });
    tally.value('education.degree', `${path}.${other.studyType ? 'studyType' : 'area'}`, {
      expected: degreeOf(one),
      got: degreeOf(other),
      same: sameDegree,
    });
    tally.value('education.startDate', `${path}.startDate`, {
      expected: one.startDate,
      got: other.startDate,
      same: sameDate,
    });
    tally.value('education.endDate', `${path}.endDate`, {
      expected: one.endDate,
      got: other.endDate,
      same: sameDate,
    });
  });
};
