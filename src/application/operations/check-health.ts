import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { HealthProbe } from '../ports/health-probe.ts';

export interface CheckHealthDeps {
  readonly probes: readonly HealthProbe[];
}

/** Asks every probe; one that breaks is itself a failed check and does not keep the others from answering. */
export const makeCheckHealth =
  (deps: CheckHealthDeps): App['checkHealth'] =>
  async () => {
    const checks = await Promise.all(
      deps.probes.map(async probe => {
        try {
          return await probe.check();
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          return { name: probe.name, status: 'failed' as const, message, fix: probe.fixOnFailure };
        }
      }),
    );
    return ok({ healthy: checks.every(check => check.status !== 'failed'), checks });
  };
