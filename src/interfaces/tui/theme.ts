import type { Tone } from './text/line.ts';

/** How a tone is drawn: only the sixteen colours that every terminal theme defines, so light and dark both work. */
export interface Look {
  readonly color?: 'red' | 'green' | 'magenta' | 'cyan';
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly inverse?: boolean;
}

export type Theme = Readonly<Record<Tone, Look>>;

/** Yellow and blue are left out: the one cannot be read on white, the other not on black. */
const COLOURED: Theme = {
  normal: {},
  strong: { bold: true },
  title: { bold: true, color: 'cyan' },
  faint: { dim: true },
  good: { color: 'green' },
  bad: { color: 'red' },
  warn: { color: 'magenta' },
  accent: { color: 'cyan' },
  cursor: { inverse: true },
};

/** Without colour the words and symbols beside each tone carry the meaning; bold marks titles. */
const COLOURLESS: Theme = {
  normal: {},
  strong: { bold: true },
  title: { bold: true },
  faint: {},
  good: {},
  bad: {},
  warn: {},
  accent: {},
  cursor: { inverse: true },
};

export const themeFor = (colour: boolean): Theme => (colour ? COLOURED : COLOURLESS);
