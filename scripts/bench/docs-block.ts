import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts freshly measured text between `<!-- NAME:begin -->` and `<!-- NAME:end -->` of a Markdown file, so that a table in
 * the documentation is made by the script that measured it. Throws when the file lacks the marks.
 */
export const writeDocsBlock = (file: string, name: string, text: string): void => {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no marks for «${name}»`);
  writeFileSync(file, `${before.slice(0, from + begin.length)}\n${text.trim()}\n${before.slice(to)}`);
};

/** A Markdown table; the columns after the first are figures and stand to the right. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n');

/** `0.966` as `.966`, as such tables are usually set. */
export const share = (value: number): string => value.toFixed(3).replace(/^0\./, '.');
