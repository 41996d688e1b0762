import type { FieldEvidence } from '../../profile.ts';
import { readLines } from '../columns.ts';
import { type FoundValue, settle } from '../found.ts';
import type { Line } from '../lines.ts';
import { readSegments } from '../segments.ts';
import { draw } from './draw-runs.ts';

/** The lines of a drawing in reading order. */
export const linesOf = (drawing: string): Line[] => readLines(readSegments(draw(drawing)));

/** Found fields without their evidence. */
export const plain = (value: FoundValue): unknown => settle(value, 'x', [] as FieldEvidence[]);
