import { venueWords } from './data/titled-words.ts';
import type { Piece } from './header-pieces.ts';
import { fold } from './text-cleanup.ts';

const venues = new Set(venueWords.split(' '));

/** Words that introduce who gave, issued or published something. */
export const givenBy =
  /^(?:(?:(?:awarded|issued|published|presented|granted|given|conferred) by|by|in|from|at|verliehen (?:von|durch)|ausgestellt von|von|otorgad[oa] por|emitid[oa] por|concedid[oa] por|d[eé]livr[eé]e? par|d[eé]cern[eé]e? par|par|por|rilasciat[oa] da|conferit[oa] da|da)\s*:?\s+|(?:issuer|issued|publisher|publication|journal|awarder|organi[sz]ation|authority|herausgeber|organisme|entidad|ente)\s*:\s*)(?=\S)/iu;

export const unquoted = (text: string): string =>
  text
    .replace(/^["“”«'‘„]+|["“”»'’]+[.,]?$/gu, '')
    .replace(/[.,;]$/, '')
    .trim();

/** Reads like the name of a journal, a conference or a publisher. */
export const isVenue = (text: string): boolean =>
  text.split(' ').length <= 14 &&
  /^[\p{Lu}\d(]/u.test(text) &&
  fold(text)
    .split(/[^\p{L}]+/u)
    .some(word => venues.has(word));

/** A title parted from its venue: at the first comma, dash or full stop behind which a venue stands. */
const splitVenue = (text: string): string[] | null => {
  for (const mark of text.slice(0, 400).matchAll(/,\s+|\s+[–—-]\s+|\.\s+/gu)) {
    const title = text.slice(0, mark.index);
    const rest = text.slice(mark.index + mark[0].length);
    const opening = rest.split(/,\s+|\s+[–—-]\s+|\.\s+/u)[0] ?? '';
    if (title.length >= 8 && title.includes(' ') && isVenue(opening)) return [title, rest];
  }
  return null;
};

/** The title ends at a closing quote, at a full stop before more, at `by`, or (short lists) at the first comma. */
export const splitTitle = (piece: Piece, commas: boolean): Piece[] => {
  const parts = (texts: readonly (string | undefined)[]): Piece[] =>
    texts
      .filter((text): text is string => text !== undefined && text !== '')
      .map(text => ({ ...piece, text }));
  const quoted = /^["“«„](.{3,300}?)["”»“][.,]?\s*(.*)$/u.exec(piece.text);
  if (quoted?.[1]) return parts([quoted[1], quoted[2]]);
  const by =
    /^(.{3,200}?)[\s,(]+(?=(?:(?:awarded|issued|published|granted|given|presented) by|by|verliehen (?:von|durch)|ausgestellt von|otorgad[oa] por|concedid[oa] por|emitid[oa] por|d[eé]cern[eé]e? par|d[eé]livr[eé]e? par|rilasciat[oa] da|conferit[oa] da)\s+\p{Lu})(.{3,200}?)\)?$/iu.exec(
      piece.text,
    );
  if (by?.[1] && by[2] && !givenBy.test(piece.text)) return parts([by[1], by[2]]);
  const venue = commas ? null : splitVenue(piece.text);
  if (venue) return parts(venue);
  const stop = /^(.{12,300}?)\.\s+(\p{Lu}.{2,200})$/u.exec(piece.text);
  if (stop?.[1] && stop[2] && !/\b(?:\p{Lu}|vs|Dr|Mr|St|No|Vol|et al)$/u.test(stop[1]))
    return parts([stop[1], stop[2]]);
  if (!commas) return [piece];
  const at = piece.text.search(/,\s+\p{Lu}/u);
  if (at > 3) return parts([piece.text.slice(0, at), piece.text.slice(at + 1).trim()]);
  const dash = /^(.{3,120}?)\s+-\s+(.{2,80})$/u.exec(piece.text);
  if (dash) return parts([dash[1], dash[2]]);
  const bracket = /^(.{3,120}?)\s*\(([^()]{3,60})\)$/u.exec(piece.text);
  return bracket?.[2] && bracket[2].split(' ').length > 1 ? parts([bracket[1], bracket[2]]) : [piece];
};
