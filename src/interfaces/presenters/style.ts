/** How text may look where it goes: colours (or none) and the width to fill. */
export interface Style {
  readonly paint: Paint;
  /** Columns of the terminal; text is wrapped and tables are cut to it. */
  readonly width: number;
  /** Dates relative to this moment on a terminal; null prints them as they are. */
  readonly now: Date | null;
}

export type Ink = 'bold' | 'dim' | 'good' | 'fair' | 'bad' | 'accent';

/** Every colour has a second sign beside it in the text, so that `plainPaint` loses nothing. */
export type Paint = (ink: Ink, text: string) => string;

export const plainPaint: Paint = (_ink, text) => text;

export const plainStyle: Style = { paint: plainPaint, width: 80, now: null };

/** Where a score of 0–100 stands, with the sign that goes beside its colour. */
export const bandOf = (score: number): { readonly ink: Ink; readonly sign: string } => {
  if (score >= 70) return { ink: 'good', sign: '✓' };
  return score >= 45 ? { ink: 'fair', sign: '~' } : { ink: 'bad', sign: '!' };
};

/** A bar of `cells` columns for a score of 0–100. */
export const bar = (score: number, cells: number): string => {
  const full = Math.round((Math.min(100, Math.max(0, score)) / 100) * cells);
  return '█'.repeat(full) + '░'.repeat(cells - full);
};

const sparks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** One character a score of 0–100, low to high. */
export const sparkline = (scores: readonly number[]): string =>
  scores.map(score => sparks[Math.min(7, Math.max(0, Math.floor(score / 12.5)))] ?? '▁').join('');

/** `72`, or a dash where nothing was assessed. */
export const scoreText = (score: number | null): string => (score === null ? '–' : String(Math.round(score)));

/** `today 14:05`, `3 days ago`, else the date; with `now` null the RFC 3339 text itself. */
export const whenText = (time: string, now: Date | null): string => {
  if (!now) return time;
  const then = new Date(time);
  const days = Math.floor(now.getTime() / 86_400_000) - Math.floor(then.getTime() / 86_400_000);
  if (days === 0) return `today ${time.slice(11, 16)}`;
  if (days === 1) return 'yesterday';
  return days > 1 && days < 14 ? `${days} days ago` : time.slice(0, 10);
};

/** Rounded with its sign for a person; in full precision, or nothing, for a pipe. */
export const scoreCell = (score: number | null, style: Style): string => {
  if (style.now === null) return score === null ? '' : String(score);
  return score === null ? '–' : `${scoreText(score)} ${bandOf(score).sign}`;
};

/** `1 role`, `2 roles`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The end of an id: UUIDv7 begins with the time, so its end tells two of one day apart. */
export const shortId = (id: string): string => id.slice(-8);
