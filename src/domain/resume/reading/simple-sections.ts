import { readCitation } from './citations.ts';
import { confidence } from './confidence.ts';
import { onRequest } from './data/titled-words.ts';
import { type Entry, entriesOf } from './entries.ts';
import { readBody } from './entry-body.ts';
import { type Found, type FoundFields, found } from './found.ts';
import type { Titled } from './found-entries.ts';
import { type Header, type Piece, piecesOf } from './header-pieces.ts';
import type { Line } from './lines.ts';
import { looksLikeName } from './name-words.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { fold, takeNumber } from './text-cleanup.ts';
import { givenBy, splitTitle, unquoted } from './title-parts.ts';

const entriesMax = 100;

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

const requestPhrases = onRequest.split('|');
const isOnRequest = (text: string): boolean =>
  text.length < 120 && requestPhrases.some(phrase => fold(text).includes(phrase));
/** Mail, phone and web addresses, which are no part of who somebody is. */
const contactPart = /@|https?:|www\.|^(?:tel|phone|e-?mail|mobile)\b|^[+(]?\d[\d\s()./+-]{6,}$/i;

export const readReferences = (lines: readonly Line[]): FoundFields[] =>
  listEntries(lines)
    .slice(0, entriesMax)
    .flatMap((entry): FoundFields[] => {
      const title = entry.header[0] ?? entry.body[0];
      if (!title || isOnRequest(title.text)) return [];
      const [name = '', ...others] = title.text.split(/\s*[,|•·]\s+|\s+[–—-]\s+/u);
      if (contactPart.test(name)) return [];
      const rest = [...entry.header.slice(1), ...entry.body].filter(paragraph => paragraph !== title);
      const body = readBody(rest, null);
      const text = [...others, body.summary?.value, ...body.highlights.map(item => item.value)]
        .filter((part): part is string => part !== undefined && part !== '' && !contactPart.test(part))
        .join(', ');
      return [
        {
          name: found(name, title.first, looksLikeName(name) ? confidence.place : confidence.rest),
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

/** A title that names a prize or a certificate, or stands in quotes. */
const isSureTitle = ({ text, bold }: Piece, commas: boolean): boolean =>
  commas ? isPrize.test(text) : bold || /^["“«]/.test(text);

const titledOf = (entry: Entry, commas: boolean): Titled | null => {
  const cited = commas || entry.header.length > 1 ? null : readCitation(entry.header[0] ?? entry.body[0]);
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
    title: found(
      unquoted(takeNumber(titlePiece.text)),
      titlePiece.line,
      isSureTitle(titlePiece, commas)
        ? confidence.word
        : second || header.dates
          ? confidence.place
          : confidence.guess,
    ),
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

const dateOf = ({ dates }: Header): Found | undefined => {
  const iso = dates?.end ?? dates?.start;
  return iso && dates ? found(iso, dates.line, confidence.word) : undefined;
};
