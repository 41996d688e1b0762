import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

export const auditUseCases = (on: Adapters): Pick<App, 'auditResume' | 'measureImpact'> => ({
  auditResume: late(async () => {
    const [{ makeAuditResume }, { readResume }] = await Promise.all([
      import('../../application/audit/audit-resume.ts'),
      import('../../domain/resume/reading/read-resume.ts'),
    ]);
    const hasher = { sha256Hex: await on.sha256Hex() };
    const { jobs } = await on.store();
    const deps = { reader: await on.reader(), clock: await on.clock(), jobs, hasher, readResume };
    return guarded(makeAuditResume(deps));
  }),
  measureImpact: late(async () => {
    const { makeMeasureImpact } = await import('../../application/audit/measure-impact.ts');
    return guarded(makeMeasureImpact());
  }),
});
