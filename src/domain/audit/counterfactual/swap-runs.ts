import { mapStrings } from '../../resume/blind/map-strings.ts';
import type { LaidOutDocument, LaidOutPage, TextRun } from '../../resume/reading/laid-out.ts';
import type { TextSwapper } from './swap-text.ts';

/** Runs that stand on one baseline close enough to be one text, from left to right. */
export interface Chain {
  readonly runs: readonly TextRun[];
  readonly text: string;
  /** Index into `text` where each run begins. */
  readonly starts: readonly number[];
}

/** Runs nearer than this many times the type size follow on one another. */
const JOINED_GAP = 0.9;
const SPACE_GAP = 0.12;

export const chainsOf = (page: LaidOutPage): Chain[] => {
  const sorted = [...page.runs].sort((a, b) => middle(a) - middle(b) || a.x - b.x);
  const rows: TextRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(middle(run) - middle(first)) < 0.3 * Math.min(run.fontSize, first.fontSize))
      row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap(row => splitRow(row.sort((a, b) => a.x - b.x)));
};

/** Chains that share a baseline. */
export const rowsOf = (chains: readonly Chain[]): Chain[][] => {
  const rows: Chain[][] = [];
  for (const chain of chains) {
    const [run, first] = [chain.runs[0], rows.at(-1)?.[0]?.runs[0]];
    if (run && first && Math.abs(middle(run) - middle(first)) < 0.3 * Math.min(run.fontSize, first.fontSize))
      rows.at(-1)?.push(chain);
    else rows.push([chain]);
  }
  return rows;
};

const middle = (run: TextRun): number => run.y + run.height / 2;
const right = (run: TextRun): number => run.x + run.width;

const splitRow = (row: readonly TextRun[]): Chain[] => {
  const groups: TextRun[][] = [];
  for (const run of row) {
    const before = groups.at(-1)?.at(-1);
    if (before && run.x - right(before) < JOINED_GAP * Math.max(run.fontSize, 1)) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map(toChain);
};

const toChain = (runs: readonly TextRun[]): Chain => {
  let text = '';
  const starts: number[] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (
      before &&
      run.x - right(before) > SPACE_GAP * run.fontSize &&
      !/\s$/u.test(text) &&
      !/^\s/u.test(run.text)
    )
      text += ' ';
    starts.push(text.length);
    text += run.text;
  }
  return { runs, text, starts };
};

export interface SwappedDocument {
  readonly document: LaidOutDocument;
  /** Places where something was swapped. */
  readonly count: number;
}

/**
 * Puts other words into the runs of a document. A box grows or shrinks with its text; what follows closely moves along,
 * centred text stays centred, and text that would run into its neighbour is set narrower, as a person would do it.
 */
export const swapInDocument = (
  document: LaidOutDocument,
  swapper: TextSwapper,
  concerns: (chain: Chain) => boolean = () => true,
): SwappedDocument => {
  let count = 0;
  const pages = document.pages.map(page => {
    const changed = new Map<TextRun, TextRun | null>();
    for (const chain of chainsOf(page)) {
      const hits = concerns(chain) ? swapper.find(chain.text) : [];
      if (hits.length === 0) continue;
      count += hits.length;
      for (const [run, next] of setAgain(chain, rewrite(chain, hits), page)) changed.set(run, next);
    }
    if (changed.size === 0) return page;
    return {
      ...page,
      runs: page.runs.flatMap(run => {
        const next = changed.get(run);
        return next === undefined ? run : (next ?? []);
      }),
    };
  });
  const structured = document.structured && mapStrings(document.structured, swapper.apply);
  const inData =
    structured === null || JSON.stringify(structured) === JSON.stringify(document.structured) ? 0 : 1;
  const runs = pages.map(page => ({ ...page, runs: page.runs.map(run => withHref(run, swapper)) }));
  return { document: { ...document, pages: runs, structured }, count: count + inData };
};

const withHref = (run: TextRun, swapper: TextSwapper): TextRun =>
  run.href === null ? run : { ...run, href: swapper.apply(run.href) };

/** The new text of each run of a chain: a phrase that spans several runs is put into its first. */
const rewrite = (chain: Chain, hits: ReturnType<TextSwapper['find']>): string[] =>
  chain.runs.map((run, index) => {
    const start = chain.starts[index] ?? 0;
    const end = start + run.text.length;
    let text = '';
    let kept = start;
    for (const hit of hits) {
      if (hit.end <= start || hit.start >= end) continue;
      text += chain.text.slice(kept, Math.max(kept, hit.start));
      if (hit.start >= start) text += hit.to;
      kept = Math.min(end, hit.end);
    }
    return text + chain.text.slice(kept, end);
  });

/** Chinese, Japanese and Korean letters are as wide as two others. */
const lettersIn = (text: string): number => {
  const wide =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return [...text].length + wide;
};

const MARGIN = 4;

const setAgain = (
  chain: Chain,
  texts: readonly string[],
  page: LaidOutPage,
): (readonly [TextRun, TextRun | null])[] => {
  const left = chain.runs[0]?.x ?? 0;
  const oldWidth = right(chain.runs.at(-1) as TextRun) - left;
  let x = left;
  const placed = chain.runs.map((run, index) => {
    const before = chain.runs[index - 1];
    const text = texts[index] ?? '';
    const width = run.text.length === 0 ? 0 : (run.width * lettersIn(text)) / lettersIn(run.text);
    x += before ? run.x - right(before) : 0;
    const next = { ...run, text, x, width };
    x += width;
    return next;
  });
  const width = x - left;
  const room = roomOf(chain, page);
  const isCentred = Math.abs(left + oldWidth / 2 - page.width / 2) < 3 && left > page.width * 0.15;
  const shift = isCentred ? (oldWidth - Math.min(width, room)) / 2 : 0;
  const scale = width > room && width > oldWidth ? Math.max(oldWidth, room) / width : 1;
  return placed.map((run, index) => {
    const next = { ...run, x: left + shift + (run.x - left) * scale, width: run.width * scale };
    return [chain.runs[index] as TextRun, run.text.trim() === '' ? null : next] as const;
  });
};

/** Lines above and below in which a neighbour to the right shows where the column ends. */
const COLUMN_LINES = 3;

/**
 * How wide a chain may become: not into what stands to its right on its own line or the lines around, and not beyond
 * what is the widest text of the page without it. A program that lays a document out would wrap there.
 */
const roomOf = (chain: Chain, page: LaidOutPage): number => {
  const [first] = chain.runs;
  if (!first) return 0;
  const end = right(chain.runs.at(-1) as TextRun);
  const others = page.runs.filter(run => !chain.runs.includes(run));
  const reach = COLUMN_LINES * Math.max(first.height, first.fontSize) * 1.2;
  const neighbours = others.filter(run => run.x >= end && Math.abs(middle(run) - middle(first)) < reach);
  const widest = Math.max(end, ...others.map(right));
  const edge = Math.min(widest, page.width - MARGIN, ...neighbours.map(run => run.x - first.fontSize));
  return Math.max(0, edge - first.x);
};

/** Line height as a share of the type size. */
const LEADING = 1.35;
/** A line that fills its column looks as if it went on in the next one. */
const INSERTED_SHARE = 0.7;

export interface LinePlace {
  readonly page: number;
  readonly next: TextRun;
  readonly side: 'above' | 'below';
  readonly like: TextRun;
}

/** A line of its own above or below `next`, looking like `like`; what is lower moves down and the page grows. */
export const insertLine = (document: LaidOutDocument, place: LinePlace, text: string): LaidOutDocument => {
  const { next, side, like } = place;
  const height = LEADING * Math.max(like.fontSize, like.height);
  const limit = middle(next) + (side === 'above' ? -0.3 : 0.3) * next.fontSize;
  const page = document.pages.find(({ number }) => number === place.page);
  const own = page && chainsOf(page).find(({ runs }) => runs.includes(like));
  const room = page && own ? roomOf({ ...own, runs: [like] }, page) : Number.POSITIVE_INFINITY;
  const perLetter = like.text.length === 0 ? like.fontSize * 0.5 : like.width / lettersIn(like.text);
  const line: TextRun = {
    ...like,
    text,
    y: side === 'above' ? next.y : next.y + Math.max(next.height, next.fontSize) * 1.2,
    width: Math.min(perLetter * lettersIn(text), Math.max(like.width, room * INSERTED_SHARE)),
    href: null,
  };
  return {
    ...document,
    pages: document.pages.map(page =>
      page.number === place.page
        ? {
            ...page,
            height: page.height + height,
            runs: [
              ...page.runs.map(run => (middle(run) > limit ? { ...run, y: run.y + height } : run)),
              line,
            ],
          }
        : page,
    ),
  };
};
