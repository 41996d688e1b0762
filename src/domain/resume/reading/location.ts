import type { Location } from '../profile.ts';
import { confidence } from './confidence.ts';
import { isDateText } from './dates.ts';
import { type FoundFields, found } from './found.ts';
import { headingKind } from './headings.ts';
import { contactLabelOf, takeContactLabel } from './labels.ts';
import { isLanguageList } from './languages.ts';
import type { Line } from './lines.ts';
import { isTitleText } from './name-words.ts';
import { isNetwork, profileOf } from './networks.ts';
import { isKnownCity, isPlace, looksLikePlace, readPlace } from './places.ts';
import { positionScore } from './roles.ts';
import { fold } from './text-cleanup.ts';

interface Candidate {
  readonly location: Location;
  readonly line: Line;
  readonly score: number;
}

const partMarks = /\s*[|•·◦▪¦]\s*|\s{3,}|\s*\p{Extended_Pictographic}\uFE0F?\s*/u;
const dashMark = /\s+[–—]\s+|\s+-\s+/u;
const enough = 3;

/** Where the person lives, from contact lines: the first text that surely is a place, else the likeliest. */
export const readLocation = (
  lines: readonly Line[],
  taken: readonly (Line | undefined)[],
  name: string | undefined,
): FoundFields | undefined => {
  let best: Candidate | undefined;
  const nameWords = fold(name ?? '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  for (const candidate of candidates(
    lines.filter(line => !taken.includes(line)),
    nameWords,
  )) {
    if (candidate.score > (best?.score ?? 0)) best = candidate;
    if (candidate.score >= enough) break;
  }
  if (!best) return undefined;
  const { location, line, score } = best;
  const sure = score >= enough ? confidence.word : score >= 2 ? confidence.place : confidence.guess;
  const step = score < 1 ? confidence.rest : sure;
  return Object.fromEntries(
    Object.entries(location).map(([key, value]: [string, string]) => [key, found(value, line, step)]),
  );
};

function* candidates(lines: readonly Line[], nameWords: readonly string[]): Generator<Candidate> {
  const rows = new Set(
    lines.flatMap((line, at) => (isContactRow(line.text) ? [at - 2, at - 1, at, at + 1, at + 2] : [])),
  );
  for (const [at, line] of lines.entries()) {
    const texts = line.segments.map(segment => segment.text);
    const isRow = texts.length > 1 || partMarks.test(line.text) || dashMark.test(line.text);
    const inRow = isRow ? isContactRow(line.text) : rows.has(at);
    const plain = { labelled: false, nameWords, inRow };
    for (const text of joinedWith(lines[at + 1], texts[0] ?? '')) yield* candidateOf(text, line, plain);
    const below = lines[at + 1];
    const isLabel = texts.some(text => contactLabelOf(text) === 'address');
    const value = isLabel ? (texts.length === 2 ? texts[1] : below?.text) : undefined;
    if (value) yield* candidateOf(value, line, { ...plain, labelled: true });
    for (const text of texts.flatMap(partsOfRow)) yield* candidateOf(text, line, plain);
    for (const text of rowRest(line.text)) yield* candidateOf(text, line, { ...plain, inRow: true });
  }
}

/** Bars and icons part a row; so do dashes, where they do not stand inside an address. */
const partsOfRow = (text: string): string[] =>
  text
    .slice(0, 300)
    .split(partMarks)
    .map(part => part.replace(/\s+\p{Lu}\p{L}{2,14}\s?:\s.*$/u, ''))
    .filter(Boolean)
    .flatMap(part => [part, ...(dashMark.test(part) ? part.split(dashMark) : [])]);

/** A town below its street, and an address that goes on in the next line. */
const joinedWith = (next: Line | undefined, own: string): string[] => {
  if (!next || own.length > 60 || takeContactLabel(next.text) !== null || isContactRow(next.text)) return [];
  const joined = [
    `${own} ${next.segments[0]?.text ?? next.text}`,
    `${own}, ${next.segments[0]?.text ?? next.text}`,
  ];
  if (/,$/.test(own)) return joined.slice(0, 1);
  return /\d/.test(own) ? joined.filter(isPostal) : [];
};

/** An address that tells its town for sure. */
const isPostal = (text: string): boolean => {
  const { address, city, postalCode } = readPlace(text);
  return address !== undefined && city !== undefined && (isKnownCity(city) || postalCode !== undefined);
};

/** What stands between mail, phone and links of one row: `a@b.example, (206) 555-0142, Seattle`. */
const rowRest = (text: string): string[] => {
  if (!text.includes('@') || text.length > 300) return [];
  const bare = text
    .split(/\s+/)
    .map(word => (/[@/]|www\.|\.\p{Ll}{2,}$/u.test(word) || /^[+(]?\d[\d().,/‑–-]+$/.test(word) ? '|' : word))
    .join(' ');
  return bare
    .split('|')
    .map(part => part.replace(/^[\s,;·•–-]+|[\s,;·•–-]+$/gu, ''))
    .filter(part => part.length > 2 && part !== text);
};

const isContactRow = (text: string): boolean => /@|\d{3}[\s)./-]\d/.test(text);

interface Standing {
  readonly labelled: boolean;
  /** Stands in a row with mail or phone. */
  readonly inRow: boolean;
  /** Folded words of the person's own name, which are no town. */
  readonly nameWords: readonly string[];
}

function* candidateOf(text: string, line: Line, standing: Standing): Generator<Candidate> {
  const label = takeContactLabel(text);
  if (label && label.label !== 'address') return;
  const bare = (label?.rest ?? text)
    .replace(/\s*\((?:\d{2,5}|[^()]*(?:relocat|remote|mobil)[^()]*)\)$/iu, '')
    .trim();
  if (
    contactLabelOf(bare) !== null ||
    headingKind(bare) !== null ||
    isTitleText(bare) ||
    isNetwork(bare) ||
    isDateText(bare) ||
    !/\p{L}{2}/u.test(bare)
  )
    return;
  if (isLanguageList(bare) || profileOf(bare) || /@|https?:|www\./.test(bare)) return;
  const labelled = standing.labelled || label !== null;
  const known = isPlace(bare);
  const isTitle = positionScore(bare) > 0 && !/\d/.test(bare) && !known;
  if (isTitle) return;
  const single =
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(bare) &&
    !standing.nameWords.some(word => fold(bare).split(/[ -]/).includes(word));
  const formed = known || looksLikePlace(bare) || (labelled && bare.length < 100);
  if (!formed && !(standing.inRow && single)) return;
  const location = readPlace(bare);
  if (!location.city && !location.region && !location.countryCode && !location.address) return;
  const score =
    known || (labelled && location.city) ? enough : formed ? (location.postalCode ? 2.5 : 1.5) : 0.5;
  yield { location, line, score: location.city ? score : score / 2 };
}
