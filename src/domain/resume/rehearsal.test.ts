import { expect, it } from 'vitest';
import { readResume } from './reading/read-resume.ts';
import { draw } from './reading/testing/draw-runs.ts';
import { rehearse } from './rehearsal.ts';

it('leaves nothing behind in what is read afterwards', () => {
  const document = draw(
    '# Kim Sample\nkim@example.org\n\n# Experience\nBaker, Example Bakery  2019 - 2021\n',
  );
  const before = readResume(document);
  expect(before.profile.basics.email).toBe('kim@example.org');
  rehearse();
  expect(readResume(document)).toEqual(before);
});
