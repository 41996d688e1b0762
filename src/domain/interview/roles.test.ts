import { describe, expect, it } from 'vitest';
import { rolesOfTitle } from './roles.ts';

const bankRoles = new Set([
  'backend',
  'front-end',
  'full-stack',
  'devops',
  'data',
  'ml',
  'mobile',
  'qa',
  'management',
  'systems',
]);

describe('rolesOfTitle', () => {
  const table: readonly [string, readonly string[]][] = [
    ['backend', ['backend']],
    ['Senior Back-End Engineer (Java)', ['backend']],
    ['Frontend Engineer', ['front-end']],
    ['Full-Stack Engineer', ['full-stack', 'backend', 'front-end']],
    ['Site Reliability Engineer', ['devops']],
    ['Data Scientist', ['data', 'ml']],
    ['QA Engineer', ['qa']],
    ['Engineering Manager', ['management']],
    ['Florist', []],
    ['', []],
    ['guitar maker', []],
  ];
  for (const [title, roles] of table)
    it(`«${title}» → ${roles.join(', ') || 'none'}`, () =>
      expect(rolesOfTitle(title, bankRoles)).toEqual(roles));

  it('knows a role of the bank by its own name', () => {
    expect(rolesOfTitle('Quantum engineer', new Set(['quantum']))).toEqual(['quantum']);
  });
});
