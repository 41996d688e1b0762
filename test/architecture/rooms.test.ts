import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const cruiseFolder = async (baseDir: string): Promise<ICruiseResult> => {
  const { forbidden, options } = rules;
  const result = await cruise(['src', 'migrations'], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: [...forbidden] },
  } as never);
  return result.output as ICruiseResult;
};

describe('the rooms', () => {
  it('are kept, in a tree that was really looked at', async () => {
    const { summary } = await cruiseFolder(root);
    expect(summary.violations.map(breach => `${breach.rule.name}: ${breach.from} → ${breach.to}`)).toEqual(
      [],
    );
    expect(summary.totalCruised).toBeGreaterThan(150);
  });

  it('are guarded by rules that each find their planted breach', async () => {
    const { summary } = await cruiseFolder(path.join(root, 'test/architecture/planted'));
    const found = new Set(summary.violations.map(breach => breach.rule.name));
    expect(rules.forbidden.map(rule => rule.name).filter(name => !found.has(name))).toEqual([]);
  });
});
