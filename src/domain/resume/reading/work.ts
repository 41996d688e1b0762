import { confidence } from './confidence.ts';
import { type Entry, entriesOf } from './entries.ts';
import { readBody } from './entry-body.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { type Header, type Piece, piecesOf } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { looksLikePlace } from './places.ts';
import { organisationScore, positionScore } from './roles.ts';

/** A role read from an entry, whatever section it stood in. */
export interface Role {
  readonly organisation: Found | undefined;
  readonly position: Found | undefined;
  readonly location: Found | undefined;
  readonly url: Found | undefined;
  readonly startDate: Found | undefined;
  readonly endDate: Found | undefined;
  readonly summary: Found | undefined;
  readonly highlights: readonly Found[];
}

interface Draft {
  readonly entry: Entry;
  readonly header: Header;
  readonly pieces: readonly Piece[];
}

const entriesMax = 100;

export const readWork = (lines: readonly Line[]): FoundFields[] =>
  readRoles(lines).map(({ organisation, ...role }) => ({ name: organisation, ...role }));

export const readVolunteer = (lines: readonly Line[]): FoundFields[] =>
  readRoles(lines, -0.1).map(({ location: _, organisation, ...role }) => ({
    organization: organisation,
    ...role,
  }));

/** `usual` settles what nothing else does: above 0 titles come first, below 0 organisations. */
export const readRoles = (lines: readonly Line[], usual = 0.1): Role[] => {
  const drafts = entriesOf(lines)
    .slice(0, entriesMax)
    .map((entry): Draft => {
      const header = piecesOf(entry.header);
      return { entry, header, pieces: joinEmployment(header.pieces) };
    });
  const order = usualOrder(drafts) || usual;
  return drafts
    .map(draft => roleOf(draft, order))
    .filter(role => role.organisation || role.position || role.startDate || role.highlights.length > 0);
};

const lean = (text: string): number => positionScore(text) - organisationScore(text);

/** Above 0 where titles come first in this section, below 0 where employers do. */
const usualOrder = (drafts: readonly Draft[]): number => {
  let sum = 0;
  for (const { pieces } of drafts) {
    const [first, second] = pieces.length === 1 && pieces[0] ? splitAtComma(pieces[0], 0) : pieces;
    if (first && second) sum += Math.sign(lean(first.text) - lean(second.text));
  }
  return drafts.length > 0 ? sum / drafts.length : 0;
};

/** `Senior Engineer, Acme`: the comma at which one side reads like a title and the other does not. */
const splitAtComma = (piece: Piece, order: number): Piece[] => {
  const commas = [...piece.text.matchAll(/,\s+(?=[\p{Lu}\d]|[\w-]+\.[a-z]{2,3}\b)/gu)].slice(0, 6);
  let best: Piece[] = [piece];
  let bestScore = 0.4;
  for (const [nth, comma] of commas.entries()) {
    const left = piece.text.slice(0, comma.index);
    const right = piece.text.slice(comma.index + comma[0].length);
    const titleFirst = lean(left) - lean(right) + 0.5 * order;
    const score = Math.abs(titleFirst) + (titleFirst > 0 ? 0.05 * nth : -0.05 * nth);
    if (score > bestScore) {
      bestScore = score;
      best = [
        { ...piece, text: left },
        { ...piece, text: right },
      ];
    }
  }
  return best;
};

/** `Engineer - full time`: the kind of employment is a part of the title. */
const employment =
  /^\(?(?:full|part)[- ]time|^(?:internship|intern|contract(?:or)?|freelance|temporary|permanent|seasonal|volunteer|vollzeit|teilzeit|befristet|praktikum|werkstudent|stage|cdi|cdd|alternance|temps (?:plein|partiel)|tiempo (?:completo|parcial)|media jornada|tempo (?:pieno|parziale|integral|parcial)|remote)\)?$/i;

const joinEmployment = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isKind =
      before && before.row === piece.row && piece.text.length < 30 && employment.test(piece.text);
    if (isKind) joined[joined.length - 1] = { ...before, text: `${before.text} (${piece.text})` };
    else joined.push(piece);
  }
  return joined;
};

/** `Mentor — Infrastructure Track, Code Cooperative`: the employer stands after the last comma. */
const afterComma = (piece: Piece | undefined): Piece | undefined => {
  const at = piece?.text.lastIndexOf(', ') ?? -1;
  if (!piece || at < 0) return piece;
  const tail = piece.text.slice(at + 2);
  const head = piece.text.slice(0, at);
  const isUnit = /^(?:inc|llc|ltd|gmbh|s\.?a|co)\b|\b(?:team|group|department|division|unit)$/i.test(tail);
  return !isUnit && /^\p{Lu}/u.test(tail) && organisationScore(head) === 0 ? { ...piece, text: tail } : piece;
};

interface Named {
  readonly position: Piece | undefined;
  readonly organisation: Piece | undefined;
  readonly rest: readonly Piece[];
}

/** The first line says both, and what follows is a sentence about the job, or plain text under the dates. */
const isSaidAtOnce = (
  [first, second, third]: readonly Piece[],
  order: number,
  dates: Header['dates'],
): boolean => {
  if (first === undefined || splitAtComma(first, order).length !== 2) return false;
  if (second === undefined) return true;
  if (second.row <= first.row || third?.row === second.row) return false;
  const underDates = dates !== null && first.bold && !second.bold && isAfter(second.line, dates.line);
  return underDates || second.text.split(' ').length >= 6;
};

const isAfter = (a: Line, b: Line): boolean => a.page > b.page || (a.page === b.page && a.number > b.number);

const name = (pieces: readonly Piece[], order: number, dates: Header['dates']): Named => {
  const said = (what: Piece['says']) => pieces.find(piece => piece.says === what);
  const [saidPosition, saidOrganisation] = [said('position'), said('organisation')];
  if (saidPosition || saidOrganisation) {
    const rest = pieces.filter(piece => piece !== saidPosition && piece !== saidOrganisation);
    const other = rest[0];
    return {
      position: saidPosition ?? other,
      organisation: saidOrganisation ?? other,
      rest: saidPosition && saidOrganisation ? rest : rest.slice(1),
    };
  }
  if (pieces[0] && isSaidAtOnce(pieces, order, dates)) {
    const [left, right] = splitAtComma(pieces[0], order);
    const titleFirst = left && right && lean(left.text) - lean(right.text) + 0.5 * order >= 0;
    return {
      position: titleFirst ? left : right,
      organisation: titleFirst ? right : left,
      rest: pieces.slice(1),
    };
  }
  const candidates = pieces.slice(0, 4);
  const [first, second] = candidates;
  if (!first) return { position: undefined, organisation: undefined, rest: [] };
  if (!second) {
    const isPosition = lean(first.text) > 0;
    return {
      position: isPosition ? first : undefined,
      organisation: isPosition ? undefined : first,
      rest: [],
    };
  }
  const difference = lean(first.text) - lean(second.text) + 0.6 * order;
  const third = candidates[2];
  const strongThird = third && Math.max(lean(first.text), lean(second.text)) <= 0 && lean(third.text) > 0.4;
  if (strongThird) return { position: third, organisation: first, rest: [second, ...pieces.slice(3)] };
  const titleFirst = difference >= 0;
  return {
    position: titleFirst ? first : second,
    organisation: afterComma(titleFirst ? second : first),
    rest: pieces.slice(2),
  };
};

/** A short name beside the dates, when title and employer are told already. */
const standsAsPlace = (piece: Piece, { dates }: Header): boolean =>
  dates !== null &&
  piece.line === dates.line &&
  /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}$/u.test(piece.text);

const roleOf = ({ entry, header, pieces }: Draft, order: number): Role => {
  const { position, organisation, rest } = name(pieces, order, header.dates);
  const place = rest.find(piece => looksLikePlace(piece.text) || standsAsPlace(piece, header));
  const leftOver = new Set(rest.filter(piece => piece !== place && piece.row > 0).map(piece => piece.line));
  const usedLines = new Set([position?.line, organisation?.line]);
  const spill = entry.header.filter(
    paragraph => leftOver.has(paragraph.first) && !usedLines.has(paragraph.first),
  );
  const body = readBody([...spill, ...entry.body], entry.header[0]?.first.x ?? null);
  // A sentence beside title and dates opens what is said about the job.
  const aside = rest.find(
    piece => piece !== place && usedLines.has(piece.line) && piece.text.split(' ').length >= 5,
  );
  const sure = (piece: Piece | undefined, score: number) =>
    piece && found(piece.text, piece.line, score > 0 ? confidence.word : confidence.place);
  return {
    organisation: sure(organisation, organisation ? organisationScore(organisation.text) : 0),
    position: sure(position, position ? positionScore(position.text) : 0),
    location: header.place
      ? found(header.place.text, header.place.line, confidence.word)
      : place && found(place.text, place.line, confidence.guess),
    url: header.url ? found(header.url.text, header.url.line, confidence.form) : undefined,
    ...datesOf(header),
    summary: aside
      ? found([aside.text, body.summary?.value].filter(Boolean).join(' '), aside.line, confidence.guess)
      : body.summary,
    highlights: body.highlights,
  };
};

export const datesOf = (header: Header): { startDate: Found | undefined; endDate: Found | undefined } => {
  const { dates } = header;
  const date = (iso: string | null | undefined) =>
    iso && dates ? found(iso, dates.line, dates.single ? confidence.guess : confidence.form) : undefined;
  return { startDate: date(dates?.start), endDate: date(dates?.end) };
};
