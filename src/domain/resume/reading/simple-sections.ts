import { confidence } from './confidence.ts';
import { parseDates } from './dates.ts';
import { type Entry, entriesOf } from './entries.ts';
import { readBody } from './entry-body.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { type Header, type Piece, piecesOf } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { takeNumber } from './text-cleanup.ts';

/** A titled thing with a giver and a date: a certificate, an award, a publication. */
export interface Titled {
  readonly title: Found;
  readonly by: Found | undefined;
  readonly date: Found | undefined;
  readonly url: Found | undefined;
  readonly summary: Found | undefined;
}

const entriesMax = 100;

/** Words that introduce who gave, issued or published something. */
const givenBy =
  /^(?:(?:(?:awarded|issued|published|presented|granted) by|by|in|from|verliehen von|von|otorgado por|emitido por|d[eé]livr[eé] par|par|por|rilasciato da|da)\s*:?\s+|(?:issuer|publisher|publication|journal|awarder|organi[sz]ation|authority|herausgeber)\s*:\s*)(?=\S)/iu;

export const readCertificates = (lines: readonly Line[]): FoundFields[] =>
  readTitled(lines, true).map(({ title, by, date, url }) => ({ name: title, issuer: by, date, url }));

export const readAwards = (lines: readonly Line[]): FoundFields[] =>
  readTitled(lines, true).map(({ title, by, date, summary }) => ({ title, awarder: by, date, summary }));

export const readPublications = (lines: readonly Line[]): FoundFields[] =>
  readTitled(lines, false).map(({ title, by, date, url, summary }) => ({
    name: title,
    publisher: by,
    releaseDate: date,
    url,
    summary,
  }));

export const readReferences = (lines: readonly Line[]): FoundFields[] =>
  listEntries(lines)
    .slice(0, entriesMax)
    .flatMap((entry): FoundFields[] => {
      const title = entry.header[0];
      if (
        !title ||
        /\b(?:on|upon) request\b|auf anfrage|sur demande|bajo petici|a richiesta/i.test(title.text)
      )
        return [];
      const body = readBody([...entry.header.slice(1), ...entry.body], null);
      const text = [body.summary?.value, ...body.highlights.map(item => item.value)]
        .filter(Boolean)
        .join(' ');
      return [
        {
          name: found(title.text, title.first, confidence.guess),
          reference: text ? found(text, title.first, confidence.guess) : undefined,
        },
      ];
    });

/** Sections that are plain lists: where the paragraphs look alike or are marked, each is an entry of its own. */
export const listEntries = (lines: readonly Line[]): Entry[] => {
  const paragraphs = paragraphsOf(lines);
  const items = paragraphs.filter(paragraph => paragraph.item).length;
  const styles = new Set(
    paragraphs.map(
      ({ first }) =>
        `${Math.round(first.fontSize * 2)}|${first.segments[0]?.bold}|${Math.round(first.x / 4)}`,
    ),
  );
  const opensWithItem = paragraphs[0]?.item === true;
  const alike = styles.size === 1 && paragraphs.every(paragraph => paragraph.text.split(' ').length <= 24);
  if ((opensWithItem && items >= 0.6 * paragraphs.length) || (alike && items === 0))
    return oneEach(paragraphs);
  return entriesOf(lines);
};

/** Items that are set in further, and lines without a mark, belong to the item before. */
const oneEach = (paragraphs: readonly Paragraph[]): Entry[] => {
  const entries: { header: Paragraph[]; body: Paragraph[] }[] = [];
  const first = paragraphs[0];
  for (const paragraph of paragraphs) {
    const open = entries.at(-1);
    const inner = first && (paragraph.first.x > first.first.x + 8 || (first.item && !paragraph.item));
    if (open && inner) open.body.push(paragraph);
    else entries.push({ header: [paragraph], body: [] });
  }
  return entries;
};

const readTitled = (lines: readonly Line[], commas: boolean): Titled[] =>
  listEntries(lines)
    .slice(0, entriesMax)
    .map(entry => titledOf(entry, commas))
    .filter(titled => titled !== null);

const isPrize =
  /\b(?:awards?|prize|medal|winner|honou?rs?|scholarship|scholar|fellowship|grant|certified|certificat\w*|diploma|finalist|laureate|premio|prix|preis|auszeichnung|stipendium|bourse|beca|bolsa|borsa)\b/iu;

const titledOf = (entry: Entry, commas: boolean): Titled | null => {
  const cited = commas ? null : readCitation(entry);
  if (cited) return cited;
  const header = piecesOf(entry.header, { of: commas ? 'award' : 'title' });
  const pieces = header.pieces.flatMap(piece => splitTitle(piece, commas && header.pieces.length === 1));
  const by = pieces.find((piece, at) => at > 0 && givenBy.test(piece.text));
  const named = pieces.filter(piece => piece !== by);
  // Some put who gave it first: the piece that names a prize is the title.
  const prize = commas && named[0] && !isPrize.test(named[0].text) ? named[1] : undefined;
  const titlePiece = prize && isPrize.test(prize.text) ? prize : named[0];
  if (!titlePiece) return null;
  const second = by ?? pieces.find(piece => piece !== titlePiece && piece.text.split(' ').length <= 10);
  const body = readBody(entry.body, null);
  const summary = [body.summary?.value, ...body.highlights.map(item => item.value)].filter(Boolean).join(' ');
  const line = entry.body[0]?.first ?? titlePiece.line;
  return {
    title: found(unquoted(takeNumber(titlePiece.text)), titlePiece.line, confidence.place),
    by:
      second &&
      found(
        second.text.replace(givenBy, '').replace(/(?<!\b(?:Inc|Co|Ltd|Corp|S\.A))\.$/, ''),
        second.line,
        by ? confidence.word : confidence.guess,
      ),
    date: dateOf(header),
    url: header.url ? found(header.url.text, header.url.line, confidence.form) : undefined,
    summary: summary ? found(summary, line, confidence.place) : undefined,
  };
};

/** `Doe, J. (2020). Title. Journal` and `J. Doe, "Title," Journal, 2020`: how papers are cited. */
const readCitation = (entry: Entry): Titled | null => {
  const [first] = entry.header;
  const paragraph = first ?? entry.body[0];
  if (!paragraph || entry.header.length > 1) return null;
  const text = paragraph.text.slice(0, 800);
  const quoted =
    /^(?<authors>[^"“«]{4,300}?)["“«](?<title>[^"”»]{8,300})["”»][.,]?\s*(?<venue>.{0,300})$/u.exec(text);
  const dated =
    /^(?<authors>[^()]{4,300}?)\s*\((?:19|20)\d\d[^)]{0,20}\)[.,:]?\s+(?<title>[^.]{8,300})\.\s*(?<venue>.{0,300})$/u.exec(
      text,
    );
  const groups = (quoted ?? dated)?.groups;
  if (!groups?.title || !/\p{Lu}\.|,\s+\p{Lu}|\bet al/u.test(groups.authors ?? '')) return null;
  const line = paragraph.first;
  const span = parseDates(text);
  const venue = (groups.venue ?? '').split(/,\s+|\.\s/)[0]?.replace(/[.,;\s]+$/, '') ?? '';
  return {
    title: found(groups.title.replace(/[.,]$/, ''), line, confidence.word),
    by: venue.length > 2 && !/^\d/.test(venue) ? found(venue, line, confidence.guess) : undefined,
    date: span?.start ? found(span.start, line, confidence.word) : undefined,
    url: undefined,
    summary: undefined,
  };
};

const dateOf = ({ dates }: Header): Found | undefined => {
  const iso = dates?.end ?? dates?.start;
  return iso && dates ? found(iso, dates.line, confidence.word) : undefined;
};

const unquoted = (text: string): string =>
  text.replace(/^["“”«'‘]+|["“”»'’]+[.,]?$/gu, '').replace(/[.,;]$/, '');

/** The title ends at a closing quote, at a full stop before more, at `by`, or (short lists) at the first comma. */
const splitTitle = (piece: Piece, commas: boolean): Piece[] => {
  const quoted = /^["“«](.{3,300}?)["”»][.,]?\s*(.*)$/u.exec(piece.text);
  if (quoted?.[1]) return [quoted[1], quoted[2] ?? ''].filter(Boolean).map(text => ({ ...piece, text }));
  const by = /^(.{3,200}?)[\s,(]+(?=(?:awarded by|issued by|published by|by)\s+\p{Lu})(.{3,200}?)\)?$/iu.exec(
    piece.text,
  );
  if (by?.[1] && by[2] && !givenBy.test(piece.text)) return [by[1], by[2]].map(text => ({ ...piece, text }));
  const stop = /^(.{12,300}?)\.\s+(\p{Lu}.{2,200})$/u.exec(piece.text);
  if (stop?.[1] && stop[2] && !/\b(?:\p{Lu}|vs|Dr|Mr|St|No|Vol|et al)$/u.test(stop[1]))
    return [stop[1], stop[2]].map(text => ({ ...piece, text }));
  const venue = commas
    ? null
    : /^(.{8,300}?),\s+(?=(?:\p{Lu}[\p{L}&]*\s+){0,5}(?:International|Conference|Journal|Proceedings|Transactions|Symposium|Workshop|Review|Letters|Press|Magazine|Quarterly|Annals|Advances|Bulletin|arXiv|IEEE|ACM|Nature|Science|Springer|Elsevier|Wiley|Neural|American|European|Scientific|University|Zeitschrift|Revue|Revista|Rivista|Verlag)\b)(.{3,200})$/u.exec(
        piece.text,
      );
  if (venue?.[1] && venue[2]) return [venue[1], venue[2]].map(text => ({ ...piece, text }));
  if (!commas) return [piece];
  const at = piece.text.search(/,\s+\p{Lu}/u);
  const bracket = /^(.{3,120}?)\s*\(([^()]{3,60})\)$/u.exec(piece.text);
  if (at > 3)
    return [piece.text.slice(0, at), piece.text.slice(at + 1).trim()].map(text => ({ ...piece, text }));
  return bracket?.[1] && bracket[2] && bracket[2].split(' ').length > 1
    ? [bracket[1], bracket[2]].map(text => ({ ...piece, text }))
    : [piece];
};
