import { lazy } from '../../shared/lazy.ts';
import { roleFields } from './data/roles.ts';
import { type FoundName, nameTable } from './name-table.ts';
import { type PhraseIndex, phraseIndexFrom } from './phrase-index.ts';

/** Finds the job titles that a text holds: `lineName` is the role, `mark` as `RoleField` has it. */
export const roleTitleIndex = lazy((): PhraseIndex<FoundName> => {
  const { startingWith } = nameTable(roleFields.map(({ titles }) => titles));
  return phraseIndexFrom({ startingWith, phraseOf: ({ name }) => name });
});
