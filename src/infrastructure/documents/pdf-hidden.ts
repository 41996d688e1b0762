import type { HiddenReason } from '../../domain/resume/reading/laid-out.ts';
import type { DrawnMark, DrawnPage } from './pdf-drawn.ts';
import { isWithin, overlaps } from './pdf-shapes.ts';
import { type PageSurroundings, type SeenGlyph, seenGlyphs } from './pdf-sight.ts';
import { withoutZeroWidth } from './zero-width.ts';

/** Glyphs next to each other that are hidden for one reason. */
export interface HiddenStretch {
  readonly reason: HiddenReason;
  readonly text: string;
}

export interface PageSight {
  /** In painting order, with the verdict that holds after the page was looked at as a whole; empty if all is in sight. */
  readonly glyphs: readonly SeenGlyph[];
  readonly hidden: readonly HiddenStretch[];
}

const nothingHidden: PageSight = { glyphs: [], hidden: [] };

/** Fewer letters and digits than this are no text that somebody hid: a bullet, an icon, a slip of a rounding. */
const lettersMin = 2;
/** From this share on the hidden text of a page is all the text it has. */
const nearlyAll = 0.9;

/** Tells what of a page's text a person cannot see, and leaves out what only looks like it. */
export const sightOfPage = (page: DrawnPage, surroundings: PageSurroundings): PageSight => {
  const sight = sightOfGlyphs(page, surroundings);
  const words = page.elements.flatMap(element =>
    element.kind === 'text' && element.line.hasZeroWidth
      ? withoutZeroWidth(textOf(element.line.glyphs().map(glyph => ({ glyph })))).found
      : [],
  );
  if (words.length === 0) return sight;
  const text = [...new Set(words)].join(', ');
  return { ...sight, hidden: [...sight.hidden, { reason: 'zero-width', text }] };
};

const sightOfGlyphs = (page: DrawnPage, surroundings: PageSurroundings): PageSight => {
  const seen = seenGlyphs(page, surroundings);
  if (seen === null) return nothingHidden;
  const glyphs = wholeWords(seen);
  if (glyphs.every(({ reason }) => reason === null)) return nothingHidden;
  if (isTextOfPicture(glyphs, page)) return nothingHidden;
  const judged: SeenGlyph[] = [];
  const hidden: HiddenStretch[] = [];
  const visible = glyphs.filter(({ reason, glyph }) => reason === null && !glyph.isSpace);
  for (const stretch of stretchesOf(glyphs)) {
    const { reason } = stretch;
    if (reason === null) {
      judged.push(...stretch.glyphs);
      continue;
    }
    const text = textOf(stretch.glyphs);
    if (lettersIn(text) < lettersMin) {
      judged.push(...stretch.glyphs.map(asSeen));
      continue;
    }
    judged.push(...stretch.glyphs.map(seen => ({ ...seen, reason })));
    // A shadow, or text that is painted twice: the second one is what is read.
    if (!isPaintedAgain(stretch.glyphs, visible)) hidden.push({ reason, text });
  }
  return { glyphs: judged, hidden };
};

/** Longer than a word that anybody writes, addresses of pages apart. */
const restMax = 30;
const byPlace: ReadonlySet<HiddenReason | null> = new Set([
  'covered',
  'background-colour',
  'clipped',
  'outside-page',
]);

/**
 * A word that runs over the edge of its column or of the page is one that did not fit: what is seen of it tells the
 * rest. Only text of one operator counts, painted alike, so that nothing can be hung on to a word in sight.
 */
const wholeWords = (glyphs: readonly SeenGlyph[]): SeenGlyph[] => {
  const judged: SeenGlyph[] = [];
  for (let from = 0; from < glyphs.length; ) {
    let to = from + 1;
    while (to < glyphs.length && isOneWord(glyphs[to - 1], glyphs[to])) to += 1;
    const word = glyphs.slice(from, to);
    const lost = word.filter(({ reason }) => reason !== null);
    const cut =
      lost.length < word.length && lost.length <= restMax && lost.every(({ reason }) => byPlace.has(reason));
    judged.push(...(cut ? word.map(asSeen) : word));
    from = to;
  }
  return judged;
};

const isOneWord = (one: SeenGlyph | undefined, two: SeenGlyph | undefined): boolean =>
  one !== undefined &&
  two !== undefined &&
  one.text === two.text &&
  !one.glyph.isSpace &&
  !two.glyph.isSpace &&
  gapBetween(one.glyph, two.glyph) <= gapOfWords;

/** Distance along the baseline in heights of a letter. */
const gapBetween = (one: SeenGlyph['glyph'], two: SeenGlyph['glyph']): number => {
  const height = Math.max(one.box.top - one.box.bottom, two.box.top - two.box.bottom, 0.1);
  return Math.hypot(two.start[0] - one.end[0], two.start[1] - one.end[1]) / height;
};

const gapOfWords = 0.25;

const asSeen = (seen: SeenGlyph): SeenGlyph => ({ ...seen, reason: null });

interface Stretch {
  readonly reason: HiddenReason | null;
  readonly glyphs: SeenGlyph[];
}

/** Cuts the page where the verdict changes; blanks go with what stands before them. */
const stretchesOf = (glyphs: readonly SeenGlyph[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const seen of glyphs) {
    const last = stretches.at(-1);
    if (last && (seen.glyph.isSpace || last.reason === seen.reason)) last.glyphs.push(seen);
    else stretches.push({ reason: seen.reason, glyphs: [seen] });
  }
  return stretches;
};

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The glyphs as text: a gap or another line is a space. */
const textOf = (glyphs: readonly Pick<SeenGlyph, 'glyph'>[]): string => {
  let text = '';
  let before: SeenGlyph['glyph'] | null = null;
  for (const { glyph } of glyphs) {
    if (before && !glyph.isSpace && !text.endsWith(' ') && gapBetween(before, glyph) > gapOfWords)
      text += ' ';
    text += glyph.isSpace ? ' ' : glyph.text;
    before = glyph;
  }
  return text.replace(/\s+/gu, ' ').trim();
};

/**
 * Scans carry the text that a program read off them as invisible letters over (or under) the picture, and pages turned
 * into outlines carry theirs likewise. That text is what the page says, so it is read.
 */
const isTextOfPicture = (glyphs: readonly SeenGlyph[], page: DrawnPage): boolean => {
  const letters = glyphs.filter(({ glyph }) => !glyph.isSpace);
  const unseen = letters.filter(({ reason }) => reason === 'no-ink' || reason === 'covered');
  if (unseen.length < letters.length * nearlyAll) return false;
  const marks = page.elements.filter(element => element.kind === 'mark');
  const pictures = marks.filter(({ picture }) => picture);
  const outlines = marks.filter(mark => !mark.picture && isLetterSized(mark));
  const shown = unseen.filter(
    ({ glyph }) =>
      pictures.some(({ bounds }) => isWithin(bounds, ...glyph.centre)) ||
      outlines.some(({ bounds }) => overlaps(bounds, glyph.box)),
  );
  return shown.length >= unseen.length * nearlyAll;
};

const isLetterSized = ({ bounds }: DrawnMark): boolean =>
  bounds.right - bounds.left < 72 && bounds.top - bounds.bottom < 72;

/** The same letters stand in sight at (nearly) the same place. */
const isPaintedAgain = (stretch: readonly SeenGlyph[], visible: readonly SeenGlyph[]): boolean => {
  const letters = stretch.filter(({ glyph }) => !glyph.isSpace);
  const again = letters.filter(({ glyph }) =>
    visible.some(
      other =>
        other.glyph.text === glyph.text &&
        Math.hypot(other.glyph.start[0] - glyph.start[0], other.glyph.start[1] - glyph.start[1]) <
          (glyph.box.top - glyph.box.bottom) / 2,
    ),
  );
  return again.length >= letters.length * nearlyAll;
};
