import { confidence } from './confidence.ts';
import { type Found, found } from './found.ts';
import { isInnerLabel } from './heading-styles.ts';
import type { Paragraph } from './paragraphs.ts';
import { takeBullet, takeNumber } from './text-cleanup.ts';

/** What is said under an entry's header: running text, and list items. */
export interface EntryBody {
  readonly summary: Found | undefined;
  readonly highlights: readonly Found[];
}

const highlightsMax = 60;

export const readBody = (body: readonly Paragraph[], headerX: number | null): EntryBody => {
  const highlights: Found[] = [];
  const running: Paragraph[] = [];
  let underLabel = false;
  const listX = indentOfList(body, headerX);
  for (const paragraph of body) {
    const text = takeNumber(takeBullet(paragraph.text).text);
    if (isInnerLabel(text)) {
      underLabel = true;
      continue;
    }
    if (text === '') continue;
    const isItem =
      paragraph.item || underLabel || (listX !== null && Math.abs(paragraph.first.x - listX) < 2);
    if (isItem && highlights.length < highlightsMax)
      highlights.push(found(text, paragraph.first, confidence.place));
    else running.push(paragraph);
  }
  const first = running[0];
  const summary = first
    ? found(running.map(paragraph => paragraph.text).join(' '), first.first, confidence.place)
    : undefined;
  return { summary, highlights };
};

/** Lists whose bullets are drawn, not written: two or more paragraphs set in from the header by the same step. */
const indentOfList = (body: readonly Paragraph[], headerX: number | null): number | null => {
  if (headerX === null) return null;
  const counts = new Map<number, number>();
  for (const paragraph of body) {
    const x = Math.round(paragraph.first.x);
    if (x > headerX + 6) counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [x, count] of counts)
    if (count >= 2 && (best === null || count > (counts.get(best) ?? 0))) best = x;
  return best;
};
