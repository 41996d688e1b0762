import type { TextRun } from '../../domain/resume/reading/laid-out.ts';

/** How far apart two prints of one text may lie, as a share of its size: a stroke's width, and no letter's. */
const apartMax = 0.12;

/** Programs without a bold font print a text twice, a little apart: that is one text, and it is bold. */
export const withoutDoubles = (runs: readonly TextRun[]): TextRun[] => {
  const seen = new Map<string, number[]>();
  const single: TextRun[] = [];
  for (const run of runs) {
    const places = seen.get(run.text) ?? [];
    seen.set(run.text, places);
    const at = places.find(place => isDouble(single[place], run));
    if (at === undefined) {
      // The latest few are enough: the second print follows the first, or the page is printed twice.
      if (places.length < placesMax) places.push(single.length);
      single.push(run);
    } else {
      const first = single[at];
      const isBold = first !== undefined && (first.x !== run.x || first.y !== run.y);
      if (first && isBold) single[at] = { ...first, bold: true };
    }
  }
  return single;
};

const placesMax = 200;

const isDouble = (one: TextRun | undefined, two: TextRun): boolean =>
  one !== undefined &&
  one.fontSize === two.fontSize &&
  Math.abs(one.x - two.x) <= two.fontSize * apartMax &&
  Math.abs(one.y - two.y) <= two.fontSize * apartMax;
