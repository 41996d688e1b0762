import { confidence } from './confidence.ts';
import { type Found, found } from './found.ts';
import { headingKind } from './headings.ts';
import { isContactText, labelBefore, readLabel } from './headline.ts';
import { contactLabelOf, takeContactLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { isTitleText, looksLikeName, nameWords, withoutTitle } from './name-words.ts';
import { isPlace, looksLikePlace } from './places.ts';
import { organisationScore, positionScore, titleScore } from './roles.ts';
import { fold } from './text-cleanup.ts';

const linesMax = 40;

export interface NameInput {
  /** Lines that stand under no heading. */
  readonly top: readonly Line[];
  readonly contact: readonly Line[];
  readonly all: readonly Line[];
  readonly email: string | undefined;
}

export interface NameAndLabel {
  readonly name: Found | undefined;
  readonly label: Found | undefined;
  /** Lines that name and label take up. */
  readonly lines: readonly Line[];
}

interface Candidate {
  readonly line: Line;
  readonly at: number;
  readonly text: string;
  /** What follows the name in its line. */
  readonly rest: string | undefined;
  readonly formed: boolean;
  readonly score: number;
}

export const readName = (input: NameInput): NameAndLabel => {
  const head = (input.top.length > 0 ? input.top : input.all).slice(0, linesMax);
  const labelled = labelledName([...head, ...input.contact]);
  const usable = head.filter(line => line.text.length > 1 && !isTitleLine(line.text));
  const best = bestCandidate(usable, bodySize(input.all), input.email);
  if (labelled && !(best && sameName(best.text, labelled.value)))
    return {
      name: labelled,
      label: readLabel(
        head.filter(line => line !== labelled.line),
        head,
      ),
      lines: [labelled.line],
    };
  if (!best) return { name: undefined, label: readLabel(usable.slice(0, 4), head), lines: [] };
  const { line, at, rest } = best;
  const parts = nameLines(usable, best);
  const text = [
    ...parts.before.map(each => each.text),
    best.text,
    ...parts.after.map(each => each.text),
  ].join(' ');
  const sure =
    best.score >= 4.5 && best.formed ? confidence.form : best.formed ? confidence.word : confidence.rest;
  const after = usable.slice(at + 1 + parts.after.length);
  const label = rest
    ? found(rest, line, positionScore(rest) > 0 ? confidence.word : confidence.guess)
    : (readLabel(after, head) ?? labelBefore(usable[at - 1 - parts.before.length]));
  return { name: found(text.trim(), line, sure), label, lines: [...parts.before, line, ...parts.after] };
};

const isTitleLine = (text: string): boolean => headingKind(text) !== null || isTitleText(text);

const bodySize = (lines: readonly Line[]): number => {
  const sizes = lines.map(line => line.fontSize).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
};

const sameName = (a: string, b: string): boolean =>
  fold(a).replace(/[^\p{L}]/gu, '') === fold(b).replace(/[^\p{L}]/gu, '');

/** `Name: Ann Example`, or the label with the name beside it. */
const labelledName = (lines: readonly Line[]): Found | undefined => {
  for (const line of lines) {
    const own = takeContactLabel(line.text);
    if (own?.label === 'name' && looksLikeName(own.rest)) return found(own.rest, line, confidence.form);
    const [one, two] = line.segments;
    if (one && two && contactLabelOf(one.text) === 'name' && looksLikeName(two.text))
      return found(two.text, line, confidence.form);
  }
  return undefined;
};

const bestCandidate = (
  usable: readonly Line[],
  body: number,
  email: string | undefined,
): Candidate | undefined => {
  const largest = usable.reduce((most, line) => Math.max(most, line.fontSize), body);
  let best: Candidate | undefined;
  for (const [at, line] of usable.entries()) {
    const candidate = candidateOf(line, at, { largest, body, email });
    if (candidate && candidate.score > (best?.score ?? 0.9)) best = candidate;
  }
  return best;
};

interface Measure {
  readonly largest: number;
  readonly body: number;
  readonly email: string | undefined;
}

const candidateOf = (line: Line, at: number, { largest, body, email }: Measure): Candidate | undefined => {
  const whole = nameText(line);
  const parted = /^(?<name>[^|•·,–—\t]{3,60}?)\s*(?:[|•·,]|\s[–—-]\s)\s*(?<rest>\S.*)$/u.exec(whole);
  const bare = withoutTitle(whole);
  const cut = looksLikeName(bare) ? null : parted?.groups;
  const name = cut?.name ? withoutTitle(cut.name) : bare;
  const formed = looksLikeName(name) && !isHeadline(name);
  if (isContactText(name) || (!formed && isContactText(whole))) return undefined;
  const words = nameWords(name);
  const inMail = mailScore(words, email);
  const size = largest > body + 0.7 ? Math.min(1, Math.max(0, (line.fontSize - body) / (largest - body))) : 0;
  const position = titleScore(name) > 0 && inMail === 0 ? 2 : 0;
  const other = inMail > 0 ? 0 : Number(isPlace(name)) + Number(organisationScore(name) > 0.5) * 0.6;
  // A line that nobody is called is no name: better none than one that is made up.
  const isProse =
    !formed && (/[[\]{}<>=;!?]|[.:]\s/.test(name) || name.split(' ').length > 6 || /\d/.test(name));
  if (isProse || (position > 0 && !formed)) return undefined;
  // Chinese, Japanese and Korean names are written as one word.
  const isWhole =
    words.length > 1 || /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,6}$/u.test(name);
  const form = formed ? (isWhole ? 2 : 0.8) : 0.2;
  const lead = at === 0 ? 0.6 : -0.12 * at;
  const score = 2 * size + form + 1.6 * inMail + lead + (line.bold ? 0.2 : 0) - position - other;
  const rest = cut?.rest && !isContactText(cut.rest) && !looksLikePlace(cut.rest) ? cut.rest : undefined;
  return { line, at, text: cut && !formed ? whole : name, rest: formed ? rest : undefined, formed, score };
};

/** The part of a line that may be the name: not the heading before it, nor the title beside it. */
const nameText = ({ text, segments }: Line): string => {
  const texts = segments.map(segment => segment.text);
  const rest = texts.length > 1 && headingKind(texts[0] ?? '') !== null ? texts.slice(1) : texts;
  const [first = text, second] = rest;
  if (second === undefined) return first;
  const isWhole =
    looksLikeName(rest.join(' ')) &&
    !isPlace(second) &&
    (!first.includes(' ') || positionScore(second) === 0);
  const twice = isWhole && rest.length === 2 && fold(first) === fold(second);
  return isWhole && !twice ? rest.join(' ') : first;
};

/** A headline set larger than the name: opens with a rank and says what someone does. */
const isHeadline = (text: string): boolean =>
  titleScore(text.split(' ')[0] ?? '') === 0.5 && titleScore(text) === 1;

/** How much of a name the mail address repeats: 1 where two of its words are in it. */
const mailScore = (words: readonly string[], email: string | undefined): number => {
  const local = fold(email?.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');
  if (local === '') return 0;
  const hits = words.filter(word => {
    const plain = fold(word).replace(/[^\p{L}]/gu, '');
    return plain.length >= 3 && local.includes(plain);
  }).length;
  return hits >= 2 ? 1 : hits === 1 ? 0.7 : 0;
};

/** A name set over several lines: what stands next to it in the same large type and is called like a person too. */
const nameLines = (usable: readonly Line[], candidate: Candidate): { before: Line[]; after: Line[] } => {
  const { at, rest, text } = candidate;
  const parts: { before: Line[]; after: Line[] } = { before: [], after: [] };
  let words = text.split(' ').length;
  const take = (line: Line | undefined, side: Line[], below: Line | undefined): boolean => {
    const count = line?.text.split(' ').length ?? 0;
    if (!line || words + count > 5 || !continuesName(line, candidate, below, count)) return false;
    side.push(line);
    words += count;
    return true;
  };
  if (take(usable[at - 1], parts.before, usable[at + 1])) return parts;
  if (!rest && take(usable[at + 1], parts.after, usable[at + 2]))
    take(usable[at + 2], parts.after, usable[at + 3]);
  return parts;
};

const continuesName = (
  each: Line,
  { line, text }: Candidate,
  below: Line | undefined,
  count: number,
): boolean => {
  const alike = Math.abs(each.fontSize - line.fontSize) < 1 && each.region === line.region;
  const stands = below === undefined || line.fontSize > below.fontSize + 1.5;
  return (
    alike &&
    (each.bold === line.bold || stands) &&
    (stands || (!text.includes(' ') && count === 1)) &&
    looksLikeName(each.text) &&
    titleScore(each.text) === 0 &&
    !isPlace(each.text)
  );
};
