import { expect, it } from 'vitest';
import { createTidier, filesBetweenMajor } from './tidy.ts';

it('clears away a little after each file, and all after a number of files', () => {
  const kinds: string[] = [];
  const tidy = createTidier(({ type }) => kinds.push(type));
  for (let file = 0; file < 2 * filesBetweenMajor; file++) tidy();
  const majors = [...kinds.entries()].filter(([, kind]) => kind === 'major').map(([at]) => at + 1);
  expect(majors).toEqual([filesBetweenMajor, 2 * filesBetweenMajor]);
  expect(kinds.filter(kind => kind === 'minor')).toHaveLength(2 * filesBetweenMajor - 2);
});

it('does nothing where the engine has no collector to call', () => {
  expect(createTidier(undefined)).not.toThrow();
});
