import type { LooseLink, TextRun } from '../../domain/resume/reading/laid-out.ts';
import { type Box, rounded } from './pdf-geometry.ts';

export interface LinkArea {
  readonly href: string;
  readonly box: Box;
}

/**
 * Gives runs the targets of the links that lie on them. A run that a link covers only in part is cut at the words'
 * edges, which are estimated from usual character widths: links of one line are mostly drawn as one piece of text.
 */
export const withLinks = (runs: readonly TextRun[], links: readonly LinkArea[]): readonly TextRun[] => {
  if (links.length === 0) return runs;
  return runs.flatMap(run => {
    const touching = links.filter(link => touches(run, link.box));
    return touching.length === 0 ? [run] : cut(run, touching);
  });
};

/** Links that lie on no text, as icons have them, and whose target no text of the page has. */
export const looseLinks = (runs: readonly TextRun[], links: readonly LinkArea[]): readonly LooseLink[] => {
  const known = new Set(runs.flatMap(run => run.href ?? []));
  const loose: LooseLink[] = [];
  for (const { href, box } of links) {
    if (known.has(href) || loose.length >= looseMax) continue;
    known.add(href);
    loose.push({
      href,
      x: rounded(box.x),
      y: rounded(box.y),
      width: rounded(box.width),
      height: rounded(box.height),
    });
  }
  return loose;
};

const looseMax = 100;

const touches = (run: TextRun, box: Box): boolean => {
  const middle = run.y + run.height / 2;
  return box.y <= middle && middle <= box.y + box.height && overlap(run, box) > 0;
};

const overlap = (span: { readonly x: number; readonly width: number }, box: Box): number =>
  Math.min(span.x + span.width, box.x + box.width) - Math.max(span.x, box.x);

const cut = (run: TextRun, links: readonly LinkArea[]): TextRun[] => {
  const whole = links.find(link => overlap(run, link.box) >= run.width * 0.9);
  if (whole) return [{ ...run, href: whole.href }];
  const edges = characterEdges(run);
  const edge = (index: number): number => edges[index] ?? run.x + run.width;
  const pieces: { start: number; end: number; href: string | null }[] = [];
  for (const word of run.text.matchAll(/\S+/g)) {
    const start = word.index;
    const end = start + word[0].length;
    const span = { x: edge(start), width: edge(end) - edge(start) };
    const covering = links.find(link => overlap(span, link.box) >= span.width / 2);
    // A separator beside a link is not what is linked.
    const href = /[\p{L}\p{N}]/u.test(word[0]) ? (covering?.href ?? null) : null;
    const last = pieces.at(-1);
    if (last && last.href === href) last.end = end;
    else pieces.push({ start, end, href });
  }
  return pieces.map(({ start, end, href }) => ({
    ...run,
    text: run.text.slice(start, end),
    x: rounded(edge(start)),
    width: rounded(edge(end) - edge(start)),
    href,
  }));
};

/** Where each character starts, and where the last one ends, by the usual widths of a proportional font. */
const characterEdges = (run: TextRun): number[] => {
  const shares = Array.from({ length: run.text.length }, (_, index) => shareOf(run.text[index] ?? ''));
  const scale =
    run.width /
    Math.max(
      1,
      shares.reduce((sum, share) => sum + share, 0),
    );
  const edges = [run.x];
  let x = run.x;
  for (const share of shares) {
    x += share * scale;
    edges.push(x);
  }
  return edges;
};

const shareOf = (character: string): number => {
  if (/[ijltfrI.,:;|!'()[\]/\s-]/.test(character)) return 0.55;
  if (/[mwMW@%]/.test(character)) return 1.5;
  return /[A-Z]/.test(character) ? 1.25 : 1;
};
