import { FORMS_OF_ADDRESS, NAME_PARTICLES } from './data/name-words.ts';
import { foldLetters, isAscii, isUnspacedScript } from './fold.ts';
import { NAME_WORD, type PersonName } from './person-name.ts';

export const NAME_PLACEHOLDER = '[name]';

interface Piece {
  readonly written: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts one placeholder in the place of every run of words that is the name: two of its parts together, a part with an
 * initial or a form of address, or one part that means nothing else. Order, case, diacritics, commas and missing middle
 * names make no difference. Linear in the length of the text.
 */
export const hideName = (text: string, name: PersonName): string => {
  if (!mayHold(text, name)) return text;
  const pieces = piecesOf(text);
  let result = '';
  let kept = 0;
  for (let at = 0; at < pieces.length; ) {
    const to = runEnd(text, pieces, at, name);
    const span = to > at ? nameSpan(pieces, at, to, name) : null;
    if (!span) {
      at = Math.max(to, at + 1);
      continue;
    }
    result += text.slice(kept, span.start) + NAME_PLACEHOLDER;
    kept = span.end;
    at = to;
  }
  return hideUnspaced(result + text.slice(kept), name);
};

/** A cheap look before the text is taken apart. */
const mayHold = (text: string, { parts, joined }: PersonName): boolean => {
  if (!isAscii(text)) return true;
  const lower = text.toLowerCase().replaceAll("'", '');
  return parts.some(part => lower.includes(part)) || [...joined].some(form => lower.includes(form));
};

const POSSESSIVE = /['’]s$/u;

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(NAME_WORD)].map(match => {
    const written = match[0].replace(POSSESSIVE, '');
    return { written, folded: foldLetters(written), start: match.index, end: match.index + written.length };
  });

/** What may stand between two words of one name: spaces, a comma, a hyphen, the dot of an initial. */
const JOINT = /^(?:\.?,?[ \t\u00a0]{1,3}|\.?[-‐‑]|\.)$/u;

const runEnd = (text: string, pieces: readonly Piece[], from: number, name: PersonName): number => {
  let to = from;
  while (to < pieces.length) {
    const piece = pieces[to];
    const before = pieces[to - 1];
    if (!piece || !belongs(piece, name)) break;
    if (to > from && before && !JOINT.test(text.slice(before.end, piece.start))) break;
    to++;
  }
  return to;
};

const belongs = (piece: Piece, name: PersonName): boolean =>
  name.parts.includes(piece.folded) ||
  name.particles.has(piece.folded) ||
  name.joined.has(piece.folded) ||
  isInitial(piece, name);

const isInitial = ({ written, folded }: Piece, name: PersonName): boolean =>
  written.length === 1 && written === written.toUpperCase() && name.initials.has(folded);

const nameSpan = (
  pieces: readonly Piece[],
  from: number,
  to: number,
  name: PersonName,
): { readonly start: number; readonly end: number } | null => {
  const isPart = (piece: Piece) => name.parts.includes(piece.folded) || name.joined.has(piece.folded);
  let [first, last] = [from, to - 1];
  // A particle or an initial at the end belongs to what follows; at the beginning it belongs to the name.
  while (last > first && !isPart(pieces[last] as Piece) && !isTrailingInitial(pieces, last, name)) last--;
  const run = pieces.slice(first, last + 1);
  const parts = run.filter(isPart);
  if (parts.length === 0) return null;
  const distinct = new Set(parts.map(({ folded }) => folded)).size;
  const capital = run.some(({ written }) => written !== written.toLowerCase() || isUnspacedScript(written));
  const title = pieces[first - 1];
  const addressed = title !== undefined && isFormOfAddress(title);
  const isName =
    parts.some(({ folded }) => name.tellingParts.has(folded) || name.joined.has(folded)) ||
    (capital && (distinct >= 2 || addressed || run.some(piece => isInitial(piece, name))));
  if (!isName) return null;
  if (addressed) first--;
  return { start: (pieces[first] as Piece).start, end: (pieces[last] as Piece).end };
};

const isTrailingInitial = (pieces: readonly Piece[], at: number, name: PersonName): boolean => {
  const piece = pieces[at];
  return piece !== undefined && isInitial(piece, name) && !NAME_PARTICLES.has(piece.folded);
};

const isFormOfAddress = ({ written, folded }: Piece): boolean =>
  FORMS_OF_ADDRESS.has(folded) && written !== written.toLowerCase();

/** `山田太郎は…`: where no spaces part the words, the name is cut out of the run of letters. */
const hideUnspaced = (text: string, name: PersonName): string => {
  const written = name.parts.filter(isUnspacedScript);
  if (written.length === 0) return text;
  const whole = written.join('');
  let hidden = text.normalize('NFKC').split(whole).join(NAME_PLACEHOLDER);
  for (const part of written.filter(each => each.length >= 2))
    hidden = hidden.split(part).join(NAME_PLACEHOLDER);
  return hidden;
};
