import type { HiddenReason } from '../../domain/resume/reading/laid-out.ts';
import { layOver, looksAlike, type Rgb, white } from './pdf-colours.ts';
import type { DrawnMark, DrawnPage, DrawnText } from './pdf-drawn.ts';
import type { DrawnGlyph } from './pdf-glyphs.ts';
import { type Bounds, isWithin, overlaps } from './pdf-shapes.ts';

/** A glyph and why it cannot be seen; null where it can. */
export interface SeenGlyph {
  readonly glyph: DrawnGlyph;
  /** Counts the text operators of the page: glyphs of one number belong together. */
  readonly text: number;
  readonly reason: HiddenReason | null;
}

export interface PageSurroundings {
  /** What of the page is shown. */
  readonly view: Bounds;
  /** Whether the file's pictures hide what is under them: not where any is partly transparent. Asked when it matters. */
  readonly pictures: { readonly areOpaque: boolean };
}

/** Letters smaller than this (points) are a line of dots to the eye. */
const tinyBelow = 2;
/** Ink of this opacity or less leaves nothing that an eye could follow. */
const alphaMin = 0.03;
const opaqueFrom = 0.95;
/** Glyphs times areas that are looked at on a page; beyond it what is left counts as seen. */
const looksMax = 4_000_000;

/** Says of each glyph, in painting order, whether a person can see it; null where nothing of the page is hidden. */
export const seenGlyphs = (page: DrawnPage, surroundings: PageSurroundings): SeenGlyph[] | null => {
  const marks = page.elements.filter(element => element.kind === 'mark');
  const orders = new Map(page.elements.map((element, order) => [element, order]));
  let looks = 0;
  const near = (text: DrawnText): readonly DrawnMark[] => {
    looks += marks.length;
    return looks > looksMax ? [] : marks.filter(mark => overlaps(mark.bounds, text.line.bounds));
  };
  const texts = page.elements
    .filter(element => element.kind === 'text')
    .map(text => ({ text, whole: reasonOfText(text), near: near(text) }));
  if (texts.every(({ text, whole, near: around }) => !whole && isInTheOpen(text, around, surroundings.view)))
    return null;
  return texts.flatMap(({ text, whole, near: around }) => {
    const order = orders.get(text) ?? 0;
    const isUnder = (mark: DrawnMark): boolean => (orders.get(mark) ?? 0) < order;
    const under = around.filter(isUnder);
    const over = around.filter(
      mark =>
        !isUnder(mark) &&
        mark.alpha >= opaqueFrom &&
        (mark.picture ? surroundings.pictures.areOpaque : mark.ink !== 'unknown'),
    );
    const glyphs = text.line.glyphs();
    looks += around.length * glyphs.length;
    const enough = looks > looksMax;
    return glyphs.map(glyph => ({
      glyph,
      text: order,
      reason: glyph.isSpace
        ? null
        : (whole ??
          reasonOfPlace(glyph, text, surroundings.view) ??
          (enough ? null : reasonOfGround(glyph, text, under, over))),
    }));
  });
};

/** Within the page and its clip, with nothing around, in a colour that shows on white: so stands most text. */
const isInTheOpen = (
  { line: { bounds }, clip, inks }: DrawnText,
  near: readonly DrawnMark[],
  view: Bounds,
): boolean =>
  near.length === 0 &&
  encloses(view, bounds) &&
  (clip === null || encloses(clip, bounds)) &&
  inks.some(({ ink, alpha }) => typeof ink !== 'string' && !looksAlike(layOver(ink, alpha, white), white));

const encloses = (outer: Bounds, inner: Bounds): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.bottom <= inner.bottom &&
  outer.top >= inner.top;

const reasonOfText = (text: DrawnText): HiddenReason | null => {
  if (text.layerOff) return 'hidden-layer';
  const inked = text.inks.some(({ ink, alpha }) => ink !== 'none' && alpha > alphaMin);
  if (!inked && !text.shownThrough) return 'no-ink';
  return text.size < tinyBelow ? 'tiny' : null;
};

const reasonOfPlace = ({ box }: DrawnGlyph, { clip }: DrawnText, view: Bounds): HiddenReason | null => {
  if (!touches(box, view)) return 'outside-page';
  return clip && !touches(box, clip) ? 'clipped' : null;
};

/** As overlaps, but a box without width (a diacritic, an unknown glyph) counts as well. */
const touches = (box: Bounds, area: Bounds): boolean =>
  box.left < area.right && area.left < box.right + 0.01 && box.bottom < area.top && area.bottom < box.top;

const reasonOfGround = (
  glyph: DrawnGlyph,
  { inks, shownThrough }: DrawnText,
  ...[under, over]: readonly [readonly DrawnMark[], readonly DrawnMark[]]
): HiddenReason | null => {
  if (over.some(mark => covers(mark, glyph))) return 'covered';
  if (shownThrough || inks.some(({ ink }) => ink === 'unknown')) return null;
  const ground = groundAt(glyph.centre, under);
  if (ground === null) return null;
  const alike = inks.every(
    ({ ink, alpha }) =>
      typeof ink === 'string' || looksAlike(layOver(ink, Math.min(1, alpha), ground), ground),
  );
  return alike ? 'background-colour' : null;
};

/** The middle of a letter and two of its corners lie under the mark. */
const covers = (mark: DrawnMark, { box, centre }: DrawnGlyph): boolean => {
  const inside = ([x, y]: readonly [number, number]): boolean =>
    isWithin(mark.bounds, x, y) && mark.shape.contains(x, y);
  const [dx, dy] = [(box.right - box.left) * 0.15, (box.top - box.bottom) * 0.15];
  return inside(centre) && inside([box.left + dx, box.bottom + dy]) && inside([box.right - dx, box.top - dy]);
};

/** The colour under a point, as layers of paint make it; null where a picture, a pattern or a blend leaves it open. */
const groundAt = ([x, y]: readonly [number, number], under: readonly DrawnMark[]): Rgb | null => {
  const films: { readonly colour: Rgb; readonly alpha: number }[] = [];
  let ground: Rgb = white;
  for (let at = under.length - 1; at >= 0; at--) {
    const mark = under[at];
    if (!mark || !isWithin(mark.bounds, x, y) || !mark.shape.contains(x, y)) continue;
    if (mark.picture || mark.ink === 'unknown') return null;
    if (mark.ink === 'none') continue;
    if (mark.alpha >= opaqueFrom) {
      ground = mark.ink;
      break;
    }
    films.push({ colour: mark.ink, alpha: mark.alpha });
  }
  return films.reduceRight((colour, film) => layOver(film.colour, film.alpha, colour), ground);
};
