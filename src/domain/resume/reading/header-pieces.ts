import { type DateSpan, isDuration, parseDates, withoutDates } from './dates.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { isKnownCity, isPlace } from './places.ts';
import { collapseSpaces } from './text-cleanup.ts';

/** A part of an entry's header lines: what stands between two separators. */
export interface Piece {
  readonly text: string;
  readonly line: Line;
  /** Which header paragraph of the entry, counted without those that hold only dates, places or links. */
  readonly row: number;
  readonly bold: boolean;
  /** What a label in front of it says that it is. */
  readonly says: 'organisation' | 'position' | null;
}

/** An entry's header taken apart: dates, places and links known by their form, the rest as pieces. */
export interface Header {
  readonly pieces: readonly Piece[];
  readonly dates: (DateSpan & { readonly line: Line }) | null;
  readonly place: { readonly text: string; readonly line: Line } | null;
  readonly url: { readonly text: string; readonly line: Line } | null;
}

export const urlPattern =
  /(?:https?:\/\/|www\.)[^\s|,;<>()]{3,300}|\b(?:[a-z0-9-]{1,60}\.){1,4}(?:com|org|net|io|dev|ai|co|me|app|edu|gov|de|fr|es|it|uk|ch|at|pt|br|in|eu|us|ca|tech|design|info|blog|page|so|xyz|site|online)(?:\/[^\s|,;<>()]{0,200})?(?![\w@.])/iu;

const strongSeparator = /\s*(?:\s[|¦•·∙—–]\s|\s-\s|\s\/\/\s|[|¦•])\s*|\s+[–—](?=\S)|(?<=\S)[—](?=\s|\S)/u;
const awardSeparator = /\s*[|¦•]\s*|\s+[—–]\s+/u;
const titleSeparator = /\s*[|¦•]\s*/u;
const atWord =
  /\s+(?:at|@|chez|bei(?: der| dem)?|beim|en la empresa|presso(?: la| il| lo)?|na empresa|na|no|bij|hos|à la|à|au|aux)\s+(?=[\p{Lu}\d])/u;
/** Labels that some forms put before each part of a header. */
const labels: readonly { readonly says: Piece['says']; readonly pattern: RegExp }[] = [
  {
    says: 'organisation',
    pattern:
      /^(?:company(?: name)?|employer|organi[sz]ation|client|firma|arbeitgeber|entreprise|soci[eé]t[eé]|employeur|empresa|azienda|institution|school|university|name (?:and (?:address|type) )?of (?:the )?(?:employer|organisation)[\p{L} ]{0,40}|nom (?:et adresse )?de l['’]employeur|name (?:und adresse )?des arbeitgebers|nombre (?:y direcci[oó]n )?de la empresa|nome (?:e indirizzo )?del datore di lavoro|nome (?:e endere[cç]o )?do empregador)\s*:\s*/iu,
  },
  {
    says: 'position',
    pattern:
      /^(?:role|position|(?:job )?title|designation|poste|fonction|intitul[eé]|puesto|cargo|stelle|posizione|ruolo|fun[cç][aã]o|occupation(?: or position held)?|fonction ou poste occup[eé]|beruf oder funktion|lavoro o posizione ricoperti|funci[oó]n o puesto ocupado|fun[cç][aã]o ou cargo ocupado|t[aä]tigkeit|functie|stanowisko)\s*:\s*/iu,
  },
  {
    says: null,
    pattern:
      /^(?:location|ort|lieu|lugar|local|luogo|website|url|link|duration|period|dates?|degree|studies|zeitraum|p[eé]riode|per[ií]odo|periodo|dur[eé]e|fechas?|dauer|diplom[ae]|abschluss|titolo|t[ií]tulo|studiengang|faculty|major|fachrichtung)\s*:\s*/iu,
  },
];

/** Whether a line is a labelled part of a header, as forms have them. */
export const isLabelled = (text: string): boolean => labels.some(({ pattern }) => pattern.test(text));

const takeLabel = (text: string): { text: string; says: Piece['says'] } => {
  for (const { says, pattern } of labels) {
    const bare = text.replace(pattern, '');
    if (bare.length < text.length) return { text: bare, says };
  }
  return { text, says: null };
};

export interface PieceOptions {
  /** What parts a header line: `role` any separator and `at`, `school` any separator, `award` dashes and bars, `title` bars only. */
  readonly of: 'role' | 'school' | 'award' | 'title';
}

export const piecesOf = (
  paragraphs: readonly Paragraph[],
  options: PieceOptions = { of: 'role' },
): Header => {
  const pieces: Piece[] = [];
  let dates: Header['dates'] = null;
  let place: Header['place'] = null;
  let url: Header['url'] = null;
  let row = 0;
  for (const paragraph of paragraphs) {
    const before = pieces.length;
    for (const part of partsOf(paragraph)) {
      let text = part.text;
      const span = parseDates(text);
      if (span && !dates) {
        dates = { ...span, line: part.line };
        text = withoutDates(text, span);
      }
      const link = urlPattern.exec(text);
      if (link && (link[0].includes('/') || link[0].length >= text.length - 2)) {
        if (link[0].includes('/') || link[0].startsWith('www.')) {
          url ??= { text: link[0], line: part.line };
          text = collapseSpaces(text.split(link[0]).join(' '));
        }
      }
      const { says, text: bare } = takeLabel(text);
      text = trimPiece(bare);
      if (!/[\p{L}\p{N}]/u.test(text) || isDuration(text)) continue;
      for (const [at, item] of splitStrong(text, options).entries()) {
        const inside = splitPlace(item);
        if (inside.place && !place && (pieces.length > 0 || inside.rest !== ''))
          place = { text: inside.place, line: part.line };
        else if (inside.place) inside.rest = item;
        if (inside.rest === '') continue;
        pieces.push({
          text: inside.rest,
          line: part.line,
          row,
          bold: at === 0 ? part.bold : part.boldTail,
          says,
        });
      }
    }
    if (pieces.length > before) row++;
  }
  return { pieces, dates, place, url };
};

interface Part {
  readonly text: string;
  readonly line: Line;
  readonly bold: boolean;
  readonly boldTail: boolean;
}

/** A one-line paragraph comes in its segments, and each segment in its bold lead and the rest. */
const partsOf = (paragraph: Paragraph): Part[] => {
  const line = paragraph.first;
  if (paragraph.lines.length > 1)
    return [{ text: paragraph.text, line, bold: line.bold, boldTail: line.bold }];
  return line.segments.flatMap(segment => {
    const { lead } = segment;
    if (lead !== '' && segment.text.startsWith(lead)) {
      const tail = segment.text.slice(lead.length);
      if (/^\s*(?:[,|(–—-]|at\s)/u.test(tail) && !/^\s*\([^)]{0,12}\)\s*$/.test(tail)) {
        const rest = tail.replace(/^\s*(?:[,|–—-]|at\s)\s*/u, '');
        return [
          { text: lead.replace(/[\s,|–—-]+$/u, ''), line, bold: true, boldTail: true },
          { text: rest, line, bold: false, boldTail: false },
        ];
      }
    }
    return [{ text: segment.text, line, bold: segment.bold || lead !== '', boldTail: segment.bold }];
  });
};

const trimPiece = (text: string): string =>
  collapseSpaces(text)
    .replace(/^[\s,;|·•–—:/-]+|[\s,;|·•–—:/-]+$/gu, '')
    .replace(/\((?:\s*(?:19|20)\d\d\s*,?)*[\s,.–-]*\)|\[\s*\]/g, '')
    .replace(/\s*[,;]\s*\.?$/, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();

const splitStrong = (text: string, options: PieceOptions): string[] =>
  text
    .split(
      options.of === 'role' || options.of === 'school'
        ? strongSeparator
        : options.of === 'award'
          ? awardSeparator
          : titleSeparator,
    )
    .flatMap(part => (options.of === 'role' ? part.split(atWord) : part))
    .map(trimPiece)
    .filter(Boolean);

/** `Dropbox, San Francisco, CA` or `Acme (Berlin)`: the name and its place. */
const splitPlace = (text: string): { rest: string; place: string | null } => {
  const commas = [...text.matchAll(/,\s+/g)].map(match => match.index);
  const behind = commas.length === 1 ? splitTownTail(text, commas[0]) : null;
  if (behind?.place) return behind;
  const isWhole = commas.length < 2 || isKnownCity(text.slice(0, commas[0]));
  if (isWhole && isPlace(text)) return { rest: '', place: text };
  const bracket = /^(.{2,80}?)\s*\(([^()]{2,50})\)$/u.exec(text);
  if (bracket?.[1] && bracket[2] && isPlace(bracket[2])) return { rest: bracket[1], place: bracket[2] };
  const tails = commas
    .slice(-3)
    .map(at => ({ at, tail: text.slice(at + 1).trim() }))
    .filter(({ at, tail }) => isPlace(tail) && (tail.includes(',') || tail.length > 2) && at > 1);
  // `Acme Energy, Lugano, Switzerland`: a known town opens the place, and the name before it is no part of it.
  const best =
    tails.find(({ tail }) => isKnownCity(tail.split(',')[0] ?? '')) ??
    tails.find(({ tail }) => tail.split(',').length <= 2) ??
    tails[0];
  return best
    ? { rest: text.slice(0, best.at).trim(), place: best.tail }
    : splitTownTail(text, commas.at(-1));
};

/** What goes on into the name of a town or of an organisation. */
const townPrefix =
  /(?:^|\s)(?:of|de|di|von|the|at|in|and|&|north|south|east|west|new|saint|st\.?|san|santa|greater|upper|lower|port|fort|mount|el|la|los|las|nord|sud|bad|le|les)$/i;

/** `Amazon Seattle, WA`: a known city and its region behind a name, where the gap between them is lost. */
const splitTownTail = (text: string, comma: number | undefined): { rest: string; place: string | null } => {
  const words = comma === undefined ? [] : text.slice(0, comma).split(' ');
  for (const count of [3, 2, 1]) {
    const town = words.slice(-count).join(' ');
    const rest = words.slice(0, -count).join(' ');
    if (words.length <= count || !isKnownCity(town) || townPrefix.test(rest)) continue;
    const place = text.slice(rest.length + 1);
    if (isPlace(place)) return { rest, place };
  }
  return { rest: text, place: null };
};
