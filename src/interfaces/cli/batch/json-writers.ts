import type { MakeBatchWriter } from '../../presenters/batch-format.ts';
import { toJson } from '../output.ts';

/** One document a line: what scripts read as it comes. */
export const makeNdjsonWriter: MakeBatchWriter = () => ({
  head: () => '',
  row: ({ document }) => `${toJson(document)}\n`,
  tail: () => '',
});

/** One array, for what reads a file at once. */
export const makeJsonWriter: MakeBatchWriter = () => {
  let isFirst = true;
  return {
    head: () => '[',
    row: ({ document }) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + toJson(document);
    },
    tail: () => '\n]\n',
  };
};
