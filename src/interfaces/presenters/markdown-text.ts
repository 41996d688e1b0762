import { printable } from '../../shared/text.ts';

/**
 * Text from outside in Markdown: on one line, and without anything that Markdown or HTML would act on. Every sign is
 * escaped by a backslash (CommonMark 2.4), so that a reader of Markdown gets the same characters back.
 */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~&$]/g, '\\$&')
    // A list, a rule or an underline begins only at the start of a line.
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Parts that are there, escaped. */
export const joinedMarkdown = (parts: readonly (string | null | undefined)[], separator = ', '): string =>
  parts
    .flatMap(part => (part === undefined || part === null || part === '' ? [] : [escapeMarkdown(part)]))
    .join(separator);

export const markdownBullets = (items: readonly string[]): string =>
  items
    .filter(item => item !== '')
    .map(item => `- ${item}`)
    .join('\n');
