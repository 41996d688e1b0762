import type { TextRun } from '../laid-out.ts';
import type { Segment } from '../lines.ts';
import { readSegments } from '../segments.ts';
import { draw } from './draw-runs.ts';

/** A run of plain text of ten points; a character is five points wide unless `more` says otherwise. */
export const runAt = (text: string, x: number, more: Partial<TextRun> = {}): TextRun => ({
  text,
  x,
  y: 100,
  width: text.length * 5,
  height: 10,
  fontSize: 10,
  bold: false,
  italic: false,
  href: null,
  role: null,
  ...more,
});

/** The segments of a page that holds these runs and nothing else. */
export const segmentsOf = (...runs: TextRun[]): readonly Segment[] =>
  readSegments({ ...draw(''), pages: [{ number: 1, width: 612, height: 792, runs }] });
