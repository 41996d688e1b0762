import type { BatchWriter, BatchWriterOptions, MakeBatchWriter } from '../../presenters/batch-format.ts';
import type { CommandContext } from '../context.ts';
import { isForPerson } from '../output.ts';
import type { AnalyzeFormat } from './analyze-formats.ts';

/** The one asked for; else a table for a person, and in a pipe what fits `plain`. `--json` goes before all. */
export const chooseFormat = (
  context: CommandContext,
  asked: AnalyzeFormat | undefined,
  plain: 'json' | 'ndjson',
): AnalyzeFormat => {
  if (context.globals.json) return plain;
  return asked ?? (isForPerson(context) ? 'table' : plain);
};

/** Each format's writer is loaded when it is asked for. */
const loaders: Readonly<Record<AnalyzeFormat, (context: CommandContext) => Promise<MakeBatchWriter>>> = {
  ndjson: async () => (await import('./json-writers.ts')).makeNdjsonWriter,
  json: async () => (await import('./json-writers.ts')).makeJsonWriter,
  table: async context => {
    const [{ makeTableWriter }, { loadWidth }] = await Promise.all([
      import('../../presenters/batch-table.ts'),
      import('../../presenters/width.ts'),
    ]);
    await loadWidth();
    return makeTableWriter(context.style);
  },
  md: async () => (await import('../../presenters/batch-markdown.ts')).makeMarkdownWriter,
  csv: async () => (await import('../../presenters/batch-csv.ts')).makeCsvWriter,
  junit: async () => (await import('../../presenters/batch-junit.ts')).makeJunitWriter,
  sarif: async () => (await import('../../presenters/batch-sarif.ts')).makeSarifWriter,
  html: async () => (await import('../../presenters/batch-html.ts')).makeHtmlWriter,
};

export const openWriter = async (
  format: AnalyzeFormat,
  context: CommandContext,
  options: Omit<BatchWriterOptions, 'version'>,
): Promise<BatchWriter> =>
  (await loaders[format](context))({ ...options, version: context.tree().version() ?? '' });
