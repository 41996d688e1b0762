import type { HiddenPiece, HiddenReason } from './reading/laid-out.ts';
import type { HiddenText } from './report.ts';

/** Characters of a quote: enough to find the place, and a page of stuffed words does not fill the report. */
const QUOTE_MAX = 160;
/** Places shown; a file made to annoy can have thousands. */
const PLACES_MAX = 50;

const reasons: Readonly<Record<HiddenReason, string>> = {
  'no-ink': 'it is drawn without ink',
  tiny: 'it is set smaller than 2 points',
  'background-colour': 'it has the colour of what lies behind it',
  covered: 'something is drawn over it',
  'outside-page': 'it stands outside the page',
  clipped: 'it stands outside the area that is shown',
  'hidden-layer': 'it is on a layer that is switched off',
  'marked-hidden': 'the document marks it as hidden',
  'zero-width': 'it holds characters that have no width',
};

/** What the reader found that a person cannot see, as the report shows it: in order, each with a short quote. */
export const describeHiddenText = (pieces: readonly HiddenPiece[]): HiddenText[] =>
  pieces
    .map(({ page, text, reason }) => ({ page, quote: shortened(text), reason: reasons[reason] }))
    .filter(({ quote }) => quote !== '')
    .slice(0, PLACES_MAX);

/** Whole characters on one line, never half of a pair. */
const shortened = (text: string): string => {
  // White space shrinks to single spaces; a slice first keeps a hostile text from costing time.
  const line = text
    .slice(0, QUOTE_MAX * 20)
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= QUOTE_MAX
    ? line
    : `${characters
        .slice(0, QUOTE_MAX - 1)
        .join('')
        .trimEnd()}…`;
};
