import type { TextRun } from './laid-out.ts';
import type { Marker } from './text-cleanup.ts';

/** A run's text made readable, where it stands on its baseline. A run of a text file gives one word a column. */
export interface Word {
  readonly text: string;
  readonly marker: Marker;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
  /** About the gap between its letters where they are set apart (`S K I L L S`); else 0. */
  readonly letterGap: number;
  readonly run: TextRun;
}
