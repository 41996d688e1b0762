import type { Profile } from '../../src/domain/resume/profile.ts';
import type { Block, Piece } from './blocks.ts';
import { isoOf } from './dates.ts';
import type { Facts, Span } from './facts.ts';
import type { Layout } from './layout.ts';
import type { Filled } from './template.ts';
import type { Words } from './words.ts';

/** The profile's sections as far as they are shown. */
export type Shown = { -readonly [Key in keyof Profile]?: Profile[Key] };

export interface SectionInput {
  readonly facts: Facts;
  readonly layout: Layout;
  readonly words: Words;
  readonly shown: Shown;
}

export const plain = (text: string): Piece => ({ text });

export const bold = (text: string): Piece => ({ text, bold: true });

export const entry = ({ rail, rows }: Filled, body: readonly Block[] = []): Block => ({
  type: 'entry',
  rail,
  rows,
  body,
});

export const bodyOf = (highlights: readonly string[], layout: Layout, summary = ''): Block[] => {
  const type = layout.highlightsAs === 'bullets' ? 'bullet' : 'text';
  const items = highlights.map((text): Block => ({ type, pieces: [plain(text)] }));
  return summary ? [{ type: 'text', pieces: [plain(summary)] }, ...items] : items;
};

export const shownSpan = (span: Span, { dates }: Layout): { startDate: string; endDate?: string } => ({
  startDate: isoOf(span.start, dates.precision),
  ...(span.end ? { endDate: isoOf(span.end, dates.precision) } : {}),
});

/** Keeps the keys whose template letters were shown. */
export const only = (shown: ReadonlySet<string>, all: Readonly<Record<string, object>>): object =>
  Object.assign(
    {},
    ...Object.entries(all)
      .filter(([key]) => shown.has(key))
      .map(([, fields]) => fields),
  );
