import { Chalk } from 'chalk';
import type { Ink, Paint } from '../presenters/style.ts';

const chalk = new Chalk({ level: 1 });

/** The 16 ANSI colours only: a person's own theme decides how they look, on dark and light alike. */
const inks = {
  bold: chalk.bold,
  dim: chalk.dim,
  good: chalk.green,
  fair: chalk.yellow,
  bad: chalk.red,
  accent: chalk.cyan,
} satisfies Record<Ink, (text: string) => string>;

export const colourPaint: Paint = (ink, text) => inks[ink](text);
