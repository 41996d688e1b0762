import type { FieldEvidence } from '../profile.ts';
import type { Line } from './lines.ts';

/** A value and the line that shows it. */
export interface Found {
  readonly value: string;
  readonly confidence: number;
  readonly line: Line;
}

/** A profile object whose values still know where they were read. */
export type FoundFields = { readonly [key: string]: FoundValue };
export type FoundValue = Found | readonly FoundValue[] | FoundFields | undefined;

const valueCharsMax = 2_000;
const quoteCharsMax = 300;

export const found = (value: string, line: Line, confidence: number): Found => ({
  value: value.length > valueCharsMax ? value.slice(0, valueCharsMax) : value,
  confidence,
  line,
});

const isFound = (value: FoundValue): value is Found =>
  typeof value === 'object' && 'line' in value && 'confidence' in value && 'value' in value;

/** Splits found fields into the plain value and the evidence of every string in it, under JSON paths. */
export const settle = (value: FoundValue, path: string, evidence: FieldEvidence[]): unknown => {
  if (value === undefined) return undefined;
  if (isFound(value)) {
    evidence.push({
      path,
      confidence: Math.round(Math.min(1, Math.max(0, value.confidence)) * 100) / 100,
      page: value.line.page,
      line: value.line.number,
      quote: value.line.text.slice(0, quoteCharsMax),
    });
    return value.value;
  }
  if (Array.isArray(value)) return value.map((item, at) => settle(item, `${path}[${at}]`, evidence));
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value as FoundFields)) {
    const empty = item === undefined || (Array.isArray(item) && item.length === 0);
    if (empty) continue;
    plain[key] = settle(item, path === '' ? key : `${path}.${key}`, evidence);
  }
  return plain;
};
