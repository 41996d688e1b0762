import { documentTitles, type SectionKind } from './data/heading-words.ts';
import { headingKind, isHeadingText } from './headings.ts';
import type { RunRole } from './laid-out.ts';
import { fold, isCaps, type Marker } from './text-cleanup.ts';

/** What of a segment or a line tells whether it is a heading. */
export interface Styled {
  readonly text: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly role: RunRole | null;
  readonly marker: Marker;
}

export interface HeadingStyles {
  /** Reads like a heading and looks like one; `spaced` tells that it stands clear of the line before. */
  readonly isHeading: (item: Styled, spaced: boolean) => boolean;
  /** Looks exactly like the known headings: a section whose name the word lists do not have. */
  readonly looksLikeOne: (item: Styled) => boolean;
}

/** Labels inside an entry that read like headings. They open a section only in the style that sections have. */
const innerLabels = new Set(
  'highlights courses coursework relevant coursework achievements key achievements responsibilities key responsibilities technologies tools details summary overview stack tech stack'
    .split(' ')
    .concat(['relevant coursework', 'key achievements', 'key responsibilities', 'tech stack', 'tools used']),
);
export const isInnerLabel = (text: string): boolean => innerLabels.has(fold(text).replace(/\s*:$/, ''));

interface StyleCount {
  headings: number;
  all: number;
  readonly kinds: Set<SectionKind>;
  readonly size: number;
}

const styleOf = (item: Styled): string => {
  const role = item.role?.kind === 'heading' ? `h${item.role.level}` : '';
  const weight = `${item.bold ? 'b' : ''}${item.italic ? 'i' : ''}${isCaps(item.text) ? 'c' : ''}`;
  return `${Math.round(item.fontSize * 2)}|${weight}|${role}`;
};

const couldBeHeading = (item: Styled): boolean =>
  item.marker !== 'bullet' && item.role?.kind !== 'list-item' && isHeadingText(item.text);

/**
 * Learns from a document how its section headings look: the style in which most heading words of different kinds
 * stand. A heading word in another style counts only where that style is used for little else.
 */
export const learnHeadingStyles = (items: readonly Styled[]): HeadingStyles => {
  const styles = countStyles(items);
  const body = bodyStyle(items);
  const main = mainStyle(styles, body);
  const mainCount = main === null ? null : (styles.get(main) ?? null);

  const isHeading = (item: Styled, spaced: boolean): boolean => {
    if (!couldBeHeading(item)) return false;
    const style = styleOf(item);
    const count = styles.get(style);
    if (!count) return false;
    const share = count.headings / count.all;
    if (isInnerLabel(item.text)) return style === main && style !== body && share >= 0.5;
    if (style === main) return style !== body || spaced || isCaps(item.text);
    if (style === body) return false;
    if (mainCount && count.size >= mainCount.size - 0.3 && share >= 0.25) return true;
    return share >= 0.6 && (mainCount === null || count.kinds.size >= 2 || share === 1);
  };
  const shared = titlesUnderHeadings(items, main);
  const looksLikeOne = (item: Styled): boolean => {
    const count = styles.get(styleOf(item));
    if (shared) return false;
    if (!count || styleOf(item) !== main || main === body || count.kinds.size < 2) return false;
    return count.headings >= 0.5 * count.all && isShortTitle(item);
  };
  return { isHeading, looksLikeOne };
};

/** Titles of entries in the very style of the headings: some follow a heading at once. */
const titlesUnderHeadings = (items: readonly Styled[], main: string | null): boolean =>
  items.some((item, at) => {
    const next = items[at + 1];
    if (!next || styleOf(item) !== main || styleOf(next) !== main) return false;
    return couldBeHeading(item) && !couldBeHeading(next);
  });

const isShortTitle = (item: Styled): boolean =>
  item.marker !== 'bullet' &&
  !documentTitles.has(fold(item.text)) &&
  item.text.length <= 40 &&
  !/[\d@]/.test(item.text) &&
  item.text.split(' ').length <= 5;

const countStyles = (items: readonly Styled[]): Map<string, StyleCount> => {
  const styles = new Map<string, StyleCount>();
  for (const item of items) {
    if (item.marker === 'bullet') continue;
    const key = styleOf(item);
    const count = styles.get(key) ?? {
      headings: 0,
      all: 0,
      kinds: new Set<SectionKind>(),
      size: item.fontSize,
    };
    styles.set(key, count);
    count.all++;
    const kind = couldBeHeading(item) && !isInnerLabel(item.text) ? headingKind(item.text) : null;
    if (kind) {
      count.headings++;
      count.kinds.add(kind);
    }
  }
  return styles;
};

const bodyStyle = (items: readonly Styled[]): string | null => {
  const chars = new Map<string, number>();
  for (const item of items) chars.set(styleOf(item), (chars.get(styleOf(item)) ?? 0) + item.text.length);
  let most: string | null = null;
  for (const [style, count] of chars) if (most === null || count > (chars.get(most) ?? 0)) most = style;
  return most;
};

const mainStyle = (styles: ReadonlyMap<string, StyleCount>, body: string | null): string | null => {
  let best: string | null = null;
  let bestScore = 0;
  for (const [key, count] of styles) {
    const share = count.headings / count.all;
    const score = count.kinds.size * (0.4 + share) * (key === body ? 0.6 : 1) + count.size * 0.01;
    if (count.headings > 0 && score > bestScore) {
      best = key;
      bestScore = score;
    }
  }
  return best;
};
