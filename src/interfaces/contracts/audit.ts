import { z } from 'zod';
import { count, type Document, errorBody, schemaTag, score } from './common.ts';

const kind = z.enum(['name', 'school', 'break', 'pronoun', 'origin', 'age']);
const movement = z.object({ moved: count, max_delta: z.number().min(0) });
const figures = z.object({ score, match: score.nullable() });

/** Whether anything moved when only a name, a school, a pronoun, an origin, an age or the reason of a break did. */
export const auditCounterfactual = z.object({
  schema: schemaTag('audit-counterfactual@1'),
  seed: count,
  variants_per_document: count,
  documents: count,
  variants: count,
  scores: movement,
  matches: movement,
  outcomes_moved: count,
  readings_moved: count,
  kinds: z.array(
    z.object({
      kind,
      variants: count,
      scores_moved: count,
      outcomes_moved: count,
      readings_moved: count,
      not_applicable: count,
    }),
  ),
  moved: z.array(
    z.object({
      file: z.string(),
      kind,
      detail: z.string(),
      outcomes: z.array(z.enum(['score', 'reachable', 'parts', 'level', 'role', 'months', 'match', 'gates'])),
      before: figures,
      after: figures,
      reading: z.array(z.string()),
    }),
  ),
  readings: z.array(z.object({ file: z.string(), kind, detail: z.string(), reading: z.array(z.string()) })),
  failed: z.array(z.object({ file: z.object({ name: z.string() }), error: errorBody })),
});

const rate = z.number().min(0).max(1);

/** Selection rates by group, impact ratios and the four-fifths rule. */
export const auditImpact = z.object({
  schema: schemaTag('audit-impact@1'),
  applicants: count,
  outcome_unknown: count,
  measure: z.object({
    kind: z.enum(['selected', 'cut', 'above-median']),
    column: z.string(),
    value: z.string().nullable(),
    threshold: z.number().nullable(),
  }),
  tables: z.array(
    z.object({
      columns: z.array(z.string()),
      reference: z.array(z.string()).nullable(),
      groups: z.array(
        z.object({
          group: z.array(z.string()),
          applicants: count,
          selected: count,
          rate,
          impact_ratio: z.number().min(0).nullable(),
          below_four_fifths: z.boolean(),
          test: z.enum(['fisher', 'z']).nullable(),
          p_value: rate.nullable(),
          significant: z.boolean().nullable(),
          small: z.array(z.enum(['fewer-than-30', 'under-2-percent'])),
        }),
      ),
      unknown: z.object({ applicants: count, selected: count, rate: rate.nullable() }),
    }),
  ),
  cautions: z.array(z.string()),
});

export type AuditCounterfactualDocument = Document<typeof auditCounterfactual>;
export type AuditImpactDocument = Document<typeof auditImpact>;
