import type { Piece, Row } from './blocks.ts';

export type Values = Readonly<Record<string, string>>;

export interface Filled {
  readonly rail: readonly (readonly Piece[])[];
  readonly rows: readonly Row[];
  /** The keys whose values are shown. */
  readonly shown: ReadonlySet<string>;
}

/** Sets values into a template of data/templates.ts; a value that is missing or empty is left out. */
export const fillTemplate = (template: string, values: Values): Filled => {
  const shown = new Set<string>();
  const kept = template.replace(/\[([^\]]*)\]/g, (_, inside: string) =>
    [...inside.matchAll(/\{(\w+)\}/g)].every(([, key]) => values[key ?? '']) ? inside : '',
  );
  const [before, after] = kept.includes('<<') ? kept.split(/\s*<<\s*/) : [undefined, kept];
  const pieces = (text: string): Piece[] => piecesOf(text.trim(), values, shown);
  const rail = before === undefined ? [] : before.split('\n').map(pieces).filter(filled);
  const rows = (after ?? '').split('\n').map((line): Row => {
    const [left = '', right = ''] = line.split('>>');
    const leftPieces = pieces(left);
    const rightPieces = pieces(right);
    return filled(leftPieces) ? { left: leftPieces, right: rightPieces } : { left: rightPieces, right: [] };
  });
  return { rail, rows: rows.filter(({ left }) => filled(left)), shown };
};

const filled = (pieces: readonly Piece[]): boolean => pieces.some(({ text }) => text.trim() !== '');

const piecesOf = (text: string, values: Values, shown: Set<string>): Piece[] => {
  const pieces: Piece[] = [];
  let bold = false;
  let italic = false;
  for (const part of text.split(/(\*|_|\{\w+\})/)) {
    if (part === '*') bold = !bold;
    else if (part === '_') italic = !italic;
    else if (part !== '') {
      const key = /^\{(\w+)\}$/.exec(part)?.[1];
      const value = key === undefined ? part : values[key];
      if (!value) continue;
      if (key !== undefined) shown.add(key);
      pieces.push({ text: value, bold, italic });
    }
  }
  return pieces;
};
