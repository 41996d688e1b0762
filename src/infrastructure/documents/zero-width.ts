import type { HiddenPiece, LaidOutDocument, LaidOutPage } from '../../domain/resume/reading/laid-out.ts';
import { lazy } from '../../shared/lazy.ts';

/**
 * Characters that take no room. Many have honest uses: soft hyphens, joiners in scripts and emoji that need them, break
 * hints in addresses, the byte order mark at a start. They are taken out without a word. Between two letters of a script
 * that needs none they cut a word in two for programs and not for people; that is reported.
 */
const invisible =
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0';
/** Text in a shadow alphabet that no font draws (Unicode's tags); honest only behind a black flag, as in 🏴󠁧󠁢󠁳󠁣󠁴󠁿. */
const tags = '\u{e0000}-\u{e007f}';
/** They choose a form of the character before them. More than one after another choose nothing. */
const selectors = '\ufe00-\ufe0f\u{e0100}-\u{e01ef}';

const any = new RegExp(`[${invisible}${tags}]|[${selectors}]{2}`, 'u');
const every = lazy(() => new RegExp(`[${invisible}${tags}]+|[${selectors}]{2,}`, 'gu'));
/** Joiners between these make what is read. */
const joiningScripts = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Hangul',
].map(script => `\\p{Script=${script}}`);
// Sets of Unicode's properties are costly to build, and hardly a document needs them.
const joins = lazy(
  () => new RegExp(`[${joiningScripts.join('')}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]|\ufe0f`, 'u'),
);
const needsNone = lazy(() => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u);
/** Marks that are no break inside a word to anybody: the soft hyphen says where a word may be broken. */
const harmless = /^[\u00ad\u200e\u200f\u061c]+$/u;

/** A quick look: whether there is anything to take out. */
export const hasZeroWidth = (text: string): boolean => any.test(text);

export interface WithoutZeroWidth {
  readonly text: string;
  /** Words that held such characters between their letters, and what was written in invisible ones. */
  readonly found: readonly string[];
}

export const withoutZeroWidth = (text: string): WithoutZeroWidth => {
  if (!hasZeroWidth(text)) return { text, found: [] };
  const found: string[] = [];
  const clean = text.replace(every(), (marks: string, at: number) => {
    const before = lastOf(text.slice(Math.max(0, at - 2), at));
    const after = firstOf(text.slice(at + marks.length, at + marks.length + 2));
    if (before === '🏴' || (joins().test(before) && (after === '' || joins().test(after)))) return marks;
    const secret = secretOf(marks);
    if (secret !== '') found.push(secret);
    else if (!harmless.test(marks) && needsNone().test(before) && needsNone().test(after))
      found.push(wordAround(text, at));
    return '';
  });
  return { text: clean, found };
};

const lastOf = (text: string): string => [...text].at(-1) ?? '';
const firstOf = (text: string): string => [...text][0] ?? '';

/** What tags or runs of selectors spell; a single selector spells nothing. */
const secretOf = (marks: string): string => {
  const letters = [...marks].flatMap(mark => {
    const code = mark.codePointAt(0) ?? 0;
    if (code >= 0xe0020 && code <= 0xe007e) return [String.fromCodePoint(code - 0xe0000)];
    // The sixteen first and the 240 further selectors stand for the values of a byte.
    const byte = code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
    return code >= 0xfe00 && byte >= 0x20 && byte < 0x7f ? [String.fromCodePoint(byte)] : [];
  });
  return letters.join('');
};

const wordMax = 60;

const wordAround = (text: string, at: number): string => {
  const before = /[^\s]*$/u.exec(text.slice(Math.max(0, at - wordMax), at))?.[0] ?? '';
  const after = /^[^\s]*/u.exec(text.slice(at, at + wordMax))?.[0] ?? '';
  return (before + after).replace(every(), '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
};

/** Takes zero-width characters out of a document's text, and reports a place a page where they cut words or spell some. */
export const withoutZeroWidthText = (document: LaidOutDocument): LaidOutDocument => {
  const needed = document.pages.some(page => page.runs.some(run => hasZeroWidth(run.text)));
  if (!needed) return document;
  const hidden: HiddenPiece[] = [...document.hidden];
  const pages = document.pages.map((page): LaidOutPage => {
    const words = new Set<string>();
    const runs = page.runs.flatMap(run => {
      const { text, found } = withoutZeroWidth(run.text);
      for (const word of found) words.add(word);
      return text.trim() === '' ? [] : [text === run.text ? run : { ...run, text }];
    });
    if (words.size > 0) hidden.push({ page: page.number, text: [...words].join(', '), reason: 'zero-width' });
    return { ...page, runs };
  });
  return { ...document, pages, hidden };
};
