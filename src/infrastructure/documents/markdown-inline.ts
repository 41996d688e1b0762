import { decodeEntities } from './entities.ts';
import type { Span } from './inline-pieces.ts';

/**
 * Inline Markdown (CommonMark's emphasis, links, code, escapes, as far as resumes use them) as spans, in one pass.
 * Marks that close nothing stay text.
 */
export const markdownSpans = (line: string): Span[] => {
  const spans: Span[] = [];
  let text = '';
  let bold = false;
  let italic = false;
  let href: string | null = null;
  let linkEnd = -1;
  const flush = (): void => {
    if (text !== '') spans.push({ text: decodeEntities(text), bold, italic, href });
    text = '';
  };
  let at = 0;
  while (at < line.length) {
    const rest = line.slice(at, at + tokenMax);
    if (at === linkEnd) {
      flush();
      at = afterTarget(line, at);
      href = null;
      linkEnd = -1;
      continue;
    }
    const character = line[at] ?? '';
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
    const mark = /^(?:\*{1,3}|_{1,3})/.exec(rest)?.[0];
    const link: Link | null =
      href === null && (character === '[' || character === '!') ? linkAt(line, at) : null;
    const autolink = character === '<' ? /^<((?:https?:|mailto:)?[^\s<>]{3,500})>/.exec(rest) : null;
    const tag = character === '<' ? /^<\/?[a-z][^<>]{0,500}>|^<!--.{0,500}?-->/i.exec(rest) : null;
    if (escaped) {
      text += escaped[1] ?? '';
      at += 2;
    } else if (link) {
      flush();
      if (link.picture) at = link.end;
      else {
        href = link.href;
        linkEnd = link.textEnd;
        at += 1;
      }
    } else if (autolink && /^(?:https?:|mailto:)|@/.test(autolink[1] ?? '')) {
      flush();
      const target = autolink[1] ?? '';
      spans.push({
        text: target.replace(/^mailto:/, ''),
        bold,
        italic,
        href: /^[a-z]+:/.test(target) ? target : `mailto:${target}`,
      });
      at += autolink[0].length;
    } else if (tag) {
      if (/^<br/i.test(tag[0])) text += ' ';
      at += tag[0].length;
    } else if (character === '`') at += 1;
    else if (rest.startsWith('~~')) at += 2;
    else if (mark && isFlanking(line, at, mark, { bold, italic })) {
      flush();
      if (mark.length >= 2) bold = !bold;
      if (mark.length !== 2) italic = !italic;
      at += mark.length;
    } else {
      text += mark ?? character;
      at += mark?.length ?? 1;
    }
  }
  flush();
  return spans;
};

const tokenMax = 600;
const linkTextMax = 300;
const linkTargetMax = 2_000;

/** A mark opens before a word and closes after one; `_` inside a word, as in `snake_case`, is no mark. */
const isFlanking = (
  line: string,
  at: number,
  mark: string,
  open: { readonly bold: boolean; readonly italic: boolean },
): boolean => {
  const before = line[at - 1] ?? ' ';
  const behind = line[at + mark.length] ?? ' ';
  if (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind)) return false;
  const isOpen = mark.length === 2 ? open.bold : mark.length === 3 ? open.bold && open.italic : open.italic;
  if (isOpen) return !/\s/.test(before);
  return !/\s/.test(behind) && line.indexOf(mark, at + mark.length) > 0;
};

interface Link {
  readonly href: string;
  readonly picture: boolean;
  /** Where the text ends (its bracket), and where the whole ends. */
  readonly textEnd: number;
  readonly end: number;
}

const linkAt = (line: string, at: number): Link | null => {
  const picture = line[at] === '!';
  const start = picture ? at + 1 : at;
  if (line[start] !== '[') return null;
  // Looked for within bounds only: a line of a million brackets must not be searched a million times.
  const textEnd = indexWithin(line, '](', { from: start, charsMax: linkTextMax });
  // A bracket in between belongs to another link.
  if (textEnd < 0 || line.slice(start + 1, textEnd).includes('](')) return null;
  const end = indexWithin(line, ')', { from: textEnd, charsMax: linkTargetMax });
  if (end < 0) return null;
  const href =
    line
      .slice(textEnd + 2, end)
      .trim()
      .split(/\s/)[0] ?? '';
  return { href: href.replace(/^<|>$/g, ''), picture, textEnd, end: end + 1 };
};

const indexWithin = (
  line: string,
  mark: string,
  { from, charsMax }: { readonly from: number; readonly charsMax: number },
): number => {
  const at = line.slice(from, from + charsMax).indexOf(mark);
  return at < 0 ? -1 : from + at;
};

const afterTarget = (line: string, at: number): number => line.indexOf(')', at) + 1;
