import { confidence } from './confidence.ts';
import { parseDates } from './dates.ts';
import { type Entry, entriesOf } from './entries.ts';
import { readBody } from './entry-body.ts';
import { type Found, type FoundFields, found } from './found.ts';
import type { Role } from './found-entries.ts';
import { type Header, isLabelled, type Piece, piecesOf } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { looksLikePlace } from './places.ts';
import { shareEmployers } from './role-groups.ts';
import { lean, nameRole, splitAtComma } from './role-names.ts';
import { organisationScore, positionScore } from './roles.ts';
import { joinLabels, partRows } from './rows.ts';

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
  const drafts = foldProse(entriesOf(partRows(joinLabels(lines, isLabelled), kindOfRow)).map(labelsToHeader))
    .slice(0, entriesMax)
    .map((entry): Draft => {
      const header = piecesOf(entry.header);
      return { entry, header, pieces: joinEmployment(header.pieces) };
    });
  const order = usualOrder(drafts) || usual;
  return shareEmployers(drafts.map(draft => roleOf(draft, order))).filter(
    role => role.organisation || role.position || role.startDate || role.highlights.length > 0,
  );
};

/** What was cut off as an entry and is a sentence goes back to the entry before it. */
const foldProse = (entries: readonly Entry[]): Entry[] => {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const before = kept.at(-1);
    if (before && isProse(entry)) {
      const body = [...before.body, ...entry.header, ...entry.body];
      kept[kept.length - 1] = { header: before.header, body };
    } else kept.push(entry);
  }
  return kept;
};

const isProse = ({ header }: Entry): boolean => {
  const [only] = header;
  if (!only || header.length > 1 || only.first.bold || only.first.role?.kind === 'heading') return false;
  const { text } = only;
  const dates = parseDates(text);
  const words = text.split(' ').length;
  if (words < 5 || (dates !== null && !dates.lone)) return false;
  const isSentence = /\p{Ll}\s?[.!]$/u.test(text);
  return isSentence || (words >= 6 && dates === null && organisationScore(text) === 0 && !/[|•·]/.test(text));
};

/** Forms name the employer below what was done there. */
const labelsToHeader = (entry: Entry): Entry => {
  const labelled = entry.body.filter(({ text, item }) => !item && isLabelled(text));
  if (labelled.length === 0) return entry;
  return {
    header: [...entry.header, ...labelled],
    body: entry.body.filter(paragraph => !labelled.includes(paragraph)),
  };
};

/** A title, or an employer or whatever else; dates say nothing. */
const kindOfRow = (text: string): string | null => {
  const difference = lean(text);
  return difference >= 0.7 ? 'title' : difference <= -0.7 ? 'employer' : null;
};

/** Above 0 where titles come first in this section, below 0 where employers do. */
const usualOrder = (drafts: readonly Draft[]): number => {
  let sum = 0;
  for (const { pieces } of drafts) {
    const [first, second] = pieces.length === 1 && pieces[0] ? splitAtComma(pieces[0], 0) : pieces;
    if (first && second) sum += Math.sign(lean(first.text) - lean(second.text));
  }
  return drafts.length > 0 ? sum / drafts.length : 0;
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

/** A short name beside the dates, when title and employer are told already. */
const standsAsPlace = (piece: Piece, { dates }: Header): boolean =>
  dates !== null &&
  piece.line === dates.line &&
  /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}$/u.test(piece.text);

const roleOf = ({ entry, header, pieces }: Draft, order: number): Role => {
  const { position, organisation, rest, step } = nameRole(pieces, order, header.dates);
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
  // A word list that knows the value itself says more than its place beside the other.
  const sure = (piece: Piece | undefined, score: number) =>
    piece && found(piece.text, piece.line, score >= 0.7 ? Math.max(step, confidence.place) : step);
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
