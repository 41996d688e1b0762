import { confidence } from './confidence.ts';
import { parseDates } from './dates.ts';
import { found } from './found.ts';
import type { Titled } from './found-entries.ts';
import type { Paragraph } from './paragraphs.ts';
import { takeNumber } from './text-cleanup.ts';

const charsMax = 800;

interface Cited {
  readonly title: string;
  readonly venue: string;
}

/** How papers are cited: `Doe, J. (2020). Title. Journal`, `J. Doe, "Title," Journal`, `Doe J. Title. Journal. 2020;7`. */
export const readCitation = (paragraph: Paragraph | undefined): Titled | null => {
  if (!paragraph) return null;
  const text = takeNumber(paragraph.text.slice(0, charsMax));
  const cited = quoted(text) ?? dated(text) ?? listed(text);
  if (!cited) return null;
  const line = paragraph.first;
  const span = parseDates(text.slice(text.indexOf(cited.title) + cited.title.length)) ?? parseDates(text);
  const venue = cited.venue
    .split(/,\s+|\.\s|;|\s\(|(?<=\p{L})\s+(?=\d)/u)[0]
    ?.replace(/^in:?\s+/i, '')
    .replace(/[.,;\s]+$/, '');
  return {
    title: found(cited.title.replace(/[.,]$/, ''), line, confidence.word),
    by: venue && venue.length > 2 && !/^\d/.test(venue) ? found(venue, line, confidence.guess) : undefined,
    date: span?.start ? found(span.start, line, confidence.word) : undefined,
    url: undefined,
    summary: undefined,
  };
};

const citedAs = (match: RegExpExecArray | null): Cited | null => {
  const groups = match?.groups;
  if (!groups?.title || !/\p{Lu}\.|,\s+\p{Lu}|\bet al|\p{L} \p{Lu}{1,3}\b/u.test(groups.authors ?? ''))
    return null;
  return { title: groups.title, venue: groups.venue ?? '' };
};

const quoted = (text: string): Cited | null =>
  citedAs(
    /^(?<authors>[^"“«]{4,300}?)["“«](?<title>[^"”»]{8,300})["”»][.,]?\s*(?<venue>.{0,300})$/u.exec(text),
  );

const dated = (text: string): Cited | null =>
  citedAs(
    /^(?<authors>[^()]{4,300}?)\s*\((?:19|20)\d\d[^)]{0,20}\)[.,:]?\s+(?<title>[^.]{8,300})\.\s*(?<venue>.{0,300})$/u.exec(
      text,
    ),
  );

/** `Ashby H, Iyer PR`, `Lund, A.`, `et al`: how an author stands in a list. */
const author =
  /^(?:(?:and|und|et|y|e|&)\s+)?(?:\p{Lu}[\p{L}'’-]{1,30}(?: [\p{L}'’-]{1,30}){0,3} \p{Lu}{1,3}|et al\.?)$/u;

/** Authors, title and venue, each ended by a full stop. */
const listed = (text: string): Cited | null => {
  const [authors = '', title = '', ...venue] = text.split(/(?<!\bet al)[.?]\s+/u);
  const names = authors.split(/,\s+(?:and\s+)?|\s+(?:and|und|et|&)\s+/u);
  if (names.length > 40 || !names.every(name => author.test(name.trim()))) return null;
  return title.split(' ').length >= 3 ? { title, venue: venue.join('. ') } : null;
};
