import type { DocumentAudit, VariantOutcome } from './audit-document.ts';
import { type VariantKind, variantKinds } from './variants.ts';

export interface AuditedDocument {
  readonly name: string;
  readonly audit: DocumentAudit;
}

export interface AuditSummary {
  readonly documents: number;
  readonly variants: number;
  readonly scores: Movement;
  readonly matches: Movement;
  /** Variants of which anything that a report decides moved: score, parts, level, role, months, match, gates. */
  readonly outcomesMoved: number;
  /** Variants that were read in another way, whether or not that changed an outcome. */
  readonly readingsMoved: number;
  readonly kinds: readonly KindSummary[];
}

export interface Movement {
  readonly moved: number;
  /** The largest difference in points, either way. */
  readonly deltaMax: number;
}

export interface KindSummary {
  readonly kind: VariantKind;
  readonly variants: number;
  readonly scoresMoved: number;
  readonly outcomesMoved: number;
  readonly readingsMoved: number;
  /** Documents that showed nothing of the kind. */
  readonly notApplicable: number;
}

export const summariseAudits = (audited: readonly AuditedDocument[]): AuditSummary => {
  const all = audited.flatMap(({ audit }) => audit.variants);
  return {
    documents: audited.length,
    variants: all.length,
    scores: movementOf(all.map(({ before, after }) => after.score - before.score)),
    matches: movementOf(all.map(({ before, after }) => (after.match ?? 0) - (before.match ?? 0))),
    outcomesMoved: all.filter(isMoved).length,
    readingsMoved: all.filter(({ readingMoved }) => readingMoved.length > 0).length,
    kinds: variantKinds.map(kind => {
      const own = all.filter(variant => variant.kind === kind);
      return {
        kind,
        variants: own.length,
        scoresMoved: own.filter(({ moved }) => moved.includes('score')).length,
        outcomesMoved: own.filter(isMoved).length,
        readingsMoved: own.filter(({ readingMoved }) => readingMoved.length > 0).length,
        notApplicable: audited.filter(({ audit }) => audit.notApplicable.includes(kind)).length,
      };
    }),
  };
};

export const isMoved = ({ moved }: VariantOutcome): boolean => moved.length > 0;

const movementOf = (deltas: readonly number[]): Movement => ({
  moved: deltas.filter(delta => delta !== 0).length,
  deltaMax: deltas.reduce((most, delta) => Math.max(most, Math.abs(delta)), 0),
});
