import type { ResumeReport } from '../report.ts';
import { foldWords } from './fold.ts';
import { hideStatements } from './hide-statements.ts';
import type { Identity, IdentityKind, IdentityToken, TokenScope } from './identity-tokens.ts';
import { mapStrings } from './map-strings.ts';

/** Where a report still tells who the person is, and by what. What it says there is not repeated. */
export interface Leak {
  /** `profile.work[0].summary`, `file.name`. */
  readonly path: string;
  readonly kind: IdentityKind;
}

/**
 * Looks for everything that was taken out of a resume in every string of its report, by other means than the ones that
 * took it out: both sides are folded to plain words and compared as text, so that case, diacritics and punctuation hide
 * nothing. Empty for a report that is safe to show.
 *
 * What is no leak: a single word of the name in the words of a job description (an employer may be called Ford), and a
 * name that is an ordinary word (Baker, Grace) anywhere but in the file's name.
 */
export const findLeaks = (report: ResumeReport, identity: Identity): Leak[] => {
  const scopeOf = scopeFinder(report);
  const leaks = new Map<string, Leak>();
  mapStrings(report, (text, path) => {
    if (text === '' || (path === 'file.name' && LABEL.test(text))) return text;
    const place = { path, scope: scopeOf(path), isJobText: JOB_TEXT.test(path) };
    for (const kind of kindsIn(text, identity, place)) leaks.set(`${path} ${kind}`, { path, kind });
    return text;
  });
  return [...leaks.values()];
};

const LABEL = /^Candidate [0-9a-f]{10}$/u;
const JOB_TEXT = /^match\.(?:requirements\[\d+\]\.text|missing\[\d+\])$|^gates\b/u;

interface Place {
  readonly path: string;
  /** Besides `anywhere`. */
  readonly scope: TokenScope | null;
  readonly isJobText: boolean;
}

const scopeFinder = (report: ResumeReport) => {
  const fieldScope = (index: number): TokenScope | null => {
    const path = report.fields[index]?.path ?? '';
    if (/^basics\.(?!summary)/u.test(path)) return 'contact';
    return /^education\[/u.test(path) ? 'education' : null;
  };
  return (path: string): TokenScope | null => {
    if (path === 'file.name') return 'file-name';
    if (/^profile\.basics\.(?!summary|label)/u.test(path)) return 'contact';
    if (/^profile\.education\b/u.test(path)) return 'education';
    const field = /^fields\[(\d+)\]\.quote$/u.exec(path)?.[1];
    return field === undefined ? null : fieldScope(Number(field));
  };
};

const kindsIn = (text: string, { tokens }: Identity, place: Place): ReadonlySet<IdentityKind> => {
  const kinds = new Set<IdentityKind>();
  const folded = foldWords(text);
  const words = ` ${folded} `;
  const squeezed = folded.replaceAll(' ', '');
  const digits = digitSpans(text);
  for (const token of tokens) {
    if (token.scope !== 'anywhere' && token.scope !== place.scope) continue;
    if (place.isJobText && token.isSingleWord && token.kind === 'name') continue;
    if (
      token.kind === 'study-year'
        ? isStudyYear(token, text, place)
        : isIn(token, { words, squeezed, digits, place })
    )
      kinds.add(token.kind);
  }
  // The words of a job and of our own advice speak of nobody; what stands in the resume does.
  if (!place.isJobText && !/^findings\[\d+\]\.(?:message|why|suggestion)$/u.test(place.path))
    hideStatements(text, ({ kind }) => kinds.add(kind));
  return kinds;
};

interface FoldedText {
  readonly words: string;
  readonly squeezed: string;
  readonly digits: readonly string[];
  readonly place: Place;
}

const SQUEEZED_CHARS_MIN = 4;

const isIn = ({ kind, value }: IdentityToken, { words, squeezed, digits, place }: FoldedText): boolean => {
  if (kind === 'phone') return digits.some(span => span.includes(value));
  if (words.includes(` ${value} `)) return true;
  if (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai} ]+$/u.test(value)
  )
    return value.length >= 2 && squeezed.includes(value.replaceAll(' ', ''));
  // `MaraQuellCV.pdf`: file names run words together.
  return (
    place.path === 'file.name' &&
    value.length >= SQUEEZED_CHARS_MIN &&
    squeezed.includes(value.replaceAll(' ', ''))
  );
};

/** Only the dates of the same entry count: a later course may well have begun in the same year. */
const isStudyYear = ({ value }: IdentityToken, text: string, { path }: Place): boolean => {
  const [entry = '', year = ''] = value.split(' ');
  return path.includes(`${entry}.`) && /Date$/u.test(path) && text.startsWith(year);
};

const digitSpans = (text: string): string[] =>
  (text.match(/\d[\d\s()./\u00a0‐-–+-]{4,30}\d/gu) ?? []).map(span => span.replace(/\D/gu, ''));
