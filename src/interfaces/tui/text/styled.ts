import type { Ink, Style } from '../../presenters/style.ts';
import { type Line, line, type Span, span, type Tone } from './line.ts';

const TONES: Readonly<Record<Ink, Tone>> = {
  bold: 'strong',
  dim: 'faint',
  good: 'good',
  fair: 'warn',
  bad: 'bad',
  accent: 'accent',
};

const INKS = Object.keys(TONES) as readonly Ink[];
const FIRST_MARK = 0xe000;
const END_MARK = String.fromCharCode(FIRST_MARK + INKS.length);
const MARKS = new RegExp(`([${String.fromCharCode(FIRST_MARK)}-${END_MARK}])`);

/** Lines of what a presenter renders as one coloured text: the command line and this interface say the same words. */
export const linesOfStyled = (
  render: (style: Style) => string,
  width: number,
  now: Date | null,
): readonly Line[] => {
  const text = render({
    width,
    now,
    paint: (ink, part) => `${String.fromCharCode(FIRST_MARK + INKS.indexOf(ink))}${part}${END_MARK}`,
  });
  const open: Tone[] = [];
  return text.split('\n').map(row => {
    const spans: Span[] = [];
    for (const part of row.split(MARKS)) {
      const mark = part.length === 1 ? part.charCodeAt(0) - FIRST_MARK : -1;
      if (part === END_MARK) open.pop();
      else if (mark >= 0 && mark < INKS.length) open.push(TONES[INKS[mark] as Ink]);
      else if (part !== '') spans.push(span(part, open.at(-1) ?? 'normal'));
    }
    return line(...spans);
  });
};
