import type { KeptRow, RunJournals, RunPlan } from '../../src/application/ports/run-journals.ts';

/** Keeps journals in memory; what was kept goes through JSON, as it does on a disk. */
export const createFakeJournals = (): RunJournals & { readonly runs: ReadonlyMap<string, KeptRow[]> } => {
  const plans = new Map<string, RunPlan>();
  const runs = new Map<string, KeptRow[]>();
  const journalOf = (plan: RunPlan) => {
    const rows = runs.get(plan.id) ?? [];
    return {
      plan,
      done: rows.length,
      find: async (key: Pick<KeptRow, 'position' | 'name' | 'sha256'>) =>
        rows.findLast(
          row => row.position === key.position && row.name === key.name && row.sha256 === key.sha256,
        ) ?? null,
      append: async (row: KeptRow) => {
        rows.push(JSON.parse(JSON.stringify(row)) as KeptRow);
      },
      discard: async () => {
        runs.delete(plan.id);
      },
      close: async () => undefined,
    };
  };
  return {
    runs,
    begin: async plan => {
      plans.set(plan.id, JSON.parse(JSON.stringify(plan)) as RunPlan);
      runs.set(plan.id, []);
      return journalOf(plan);
    },
    open: async id => {
      const plan = plans.get(id);
      return plan && runs.has(id) ? journalOf(plan) : null;
    },
    findIds: async ({ fragment = '', limit }) =>
      [...runs.keys()]
        .reverse()
        .filter(id => id.startsWith(fragment) || id.endsWith(fragment))
        .slice(0, limit),
  };
};
