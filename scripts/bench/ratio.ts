import { spawnSync } from 'node:child_process';

/** Runs each command in turn, round after round, so that a slow moment of the machine hits all alike. */
export const medianTimes = (
  commands: Readonly<Record<string, readonly string[]>>,
  options: { readonly rounds: number; readonly env?: Readonly<Record<string, string>> },
): Record<string, number> => {
  const times = Object.fromEntries(Object.keys(commands).map(name => [name, [] as number[]]));
  for (let round = -1; round < options.rounds; round++) {
    for (const [name, [program = '', ...args]] of Object.entries(commands)) {
      const startedMs = performance.now();
      const { status, stderr } = spawnSync(program, args, {
        env: { ...process.env, ...options.env },
        encoding: 'utf8',
      });
      const elapsedMs = performance.now() - startedMs;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
      // The first round fills caches and is not counted.
      if (round >= 0) times[name]?.push(elapsedMs);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, quantile(all, 0.5)]));
};

/** Linear between the two nearest ranks. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
};
