import type { BatchRowView, MakeBatchWriter } from './batch-format.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { counted, scoreText } from './style.ts';

/** A table in Markdown, a line a row in input order, and what came of it below. */
export const makeMarkdownWriter: MakeBatchWriter = () => ({
  head: () => '| # | score | match | name | file | note |\n| ---: | ---: | ---: | --- | --- | --- |\n',
  row: row => `| ${[row.position, ...cellsOf(row)].join(' | ')} |\n`,
  tail: summary =>
    `\n${counted(summary.analysed, 'resume')} analysed, ${summary.failed} failed, ${summary.duplicates} repeat an earlier one.\n`,
});

const cellsOf = (row: BatchRowView): readonly string[] => {
  const file = escapeMarkdown(row.name);
  if (row.kind === 'error') return ['–', '–', '–', file, escapeMarkdown(row.document.error.message)];
  const { score, match, profile, duplicate_of: again } = row.document;
  const notes = [
    ...(row.isBelow ? ['below the threshold'] : []),
    ...(again
      ? [`${again.kind === 'same' ? 'the same as' : 'nearly the same as'} ${escapeMarkdown(again.name)}`]
      : []),
  ];
  const name = profile.basics.name ? escapeMarkdown(profile.basics.name) : '–';
  return [scoreText(score), scoreText(match?.score ?? null), name, file, notes.join('; ')];
};
