import type { Line } from './lines.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { collapseSpaces } from './text-cleanup.ts';

/** Short things listed in a section (skills, interests), under the label they stand under. */
export interface ItemGroup {
  readonly label: { readonly text: string; readonly line: Line } | null;
  readonly items: readonly { readonly text: string; readonly line: Line }[];
}

interface OpenGroup {
  label: { text: string; line: Line } | null;
  items: { text: string; line: Line }[];
}

const itemsMax = 400;
const labelled = /^(?<label>[^:]{2,48}?)\s*:\s*(?<rest>.*)$/u;

/** Splits at commas, semicolons, bars and bullets that stand outside brackets. */
export const splitList = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let open = '';
  for (const [at, char] of [...text].entries()) {
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    const comma = char === ',' && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
    if (depth === 0 && (comma || /[;|•·●▪◦∙‣]/.test(char))) {
      parts.push(open);
      open = '';
    } else open += char;
  }
  parts.push(open);
  return parts
    .map(part => collapseSpaces(part).replace(/^(?:and|&|und|et|y|e)\s+|[.]$/giu, ''))
    .filter(Boolean);
};

export const itemGroups = (lines: readonly Line[]): ItemGroup[] => {
  const paragraphs = paragraphsOf(lines);
  const groups: OpenGroup[] = [{ label: null, items: [] }];
  let count = 0;
  const add = (texts: readonly string[], line: Line) => {
    for (const text of texts) {
      if (count++ < itemsMax && text.length <= 120) groups.at(-1)?.items.push({ text, line });
    }
  };
  paragraphs.forEach((paragraph, at) => {
    const line = paragraph.first;
    const inline = inlineLabel(paragraph);
    if (inline) {
      groups.push({ label: { text: inline.label, line }, items: [] });
      add(splitList(inline.rest), line);
    } else if (isGroupLabel(paragraph, paragraphs[at + 1])) {
      groups.push({ label: { text: line.segments[0]?.text ?? paragraph.text, line }, items: [] });
      // A level may stand beside the label; anything else there is an item.
      add(
        line.segments.slice(1).flatMap(segment => splitList(segment.text)),
        line,
      );
    } else if (paragraph.lines.length === 1) {
      add(
        line.segments.flatMap(segment => splitList(segment.text)),
        line,
      );
    } else add(splitList(paragraph.text), line);
  });
  return groups.filter(group => group.label !== null || group.items.length > 0);
};

/** `Languages: Go, Rust`, or a label in its own cell or weight with the list beside it. */
const inlineLabel = (paragraph: Paragraph): { label: string; rest: string } | null => {
  const line = paragraph.first;
  const match = labelled.exec(paragraph.text);
  const label = match?.groups?.label;
  const rest = match?.groups?.rest;
  if (label && rest !== undefined && rest !== '' && !label.includes(',')) return { label, rest };
  const [first, second] = line.segments;
  if (first && second && line.segments.length === 2) {
    const parted = first.bold !== second.bold || /,/.test(second.text);
    if (parted && !first.text.includes(',') && first.text.length <= 48)
      return { label: first.text.replace(/:$/, ''), rest: paragraph.text.slice(first.text.length) };
  }
  const lead = first?.lead ?? '';
  if (
    lead !== '' &&
    paragraph.text.startsWith(lead) &&
    /[,|]/.test(paragraph.text.slice(lead.length)) &&
    !lead.includes(',')
  )
    return {
      label: lead.replace(/[\s:–-]+$/, ''),
      rest: paragraph.text.slice(lead.length).replace(/^[\s:–-]+/, ''),
    };
  return null;
};

/** A line by itself that the next line stands under: in a stronger style, or further left. */
const isGroupLabel = (paragraph: Paragraph, next: Paragraph | undefined): boolean => {
  const line = paragraph.first;
  if (paragraph.text.endsWith(':')) return true;
  if (!next || paragraph.lines.length > 1 || /[,|]/.test(paragraph.text) || paragraph.text.length > 60)
    return false;
  const below = next.first;
  if (line.role?.kind === 'heading') return below.role?.kind !== 'heading';
  if (line.marker === 'bullet' && below.marker === 'bullet') return below.x > line.x + 6;
  if (below.region !== line.region) return false;
  const stronger = (line.bold && !below.bold) || line.fontSize > below.fontSize + 0.5;
  const further = below.x > line.x + 5 && Math.abs(below.fontSize - line.fontSize) < 3;
  const marked = line.marker === null && below.marker === 'bullet';
  return (stronger || further || marked) && below.fontSize <= line.fontSize + 0.3;
};
