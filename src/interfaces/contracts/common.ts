import { z } from 'zod';

/** What a presenter returns for a schema: its data, nothing of it to be changed. */
export type Document<T extends z.ZodType> = DeepReadonly<z.infer<T>>;

type DeepReadonly<T> = T extends (infer I)[]
  ? readonly DeepReadonly<I>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** Pieces that several documents share. Keys are snake_case; times are RFC 3339 UTC; scores are 0–100. */

/** The `schema` key of a document: its name and major version. */
export const schemaTag = <N extends string>(name: N) => z.literal(`interviewace/${name}`);

export const score = z.number().min(0).max(100);
export const timestamp = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const count = z.number().int().min(0);

export const evidenceSpan = z.object({ quote: z.string(), start: count, end: count });

export const errorBody = z.object({
  code: z.string(),
  message: z.string(),
  next_steps: z.array(z.string()),
  details: z.record(z.string(), z.unknown()).nullable(),
});

export const errorDocument = z.object({ schema: schemaTag('error@1'), error: errorBody });

/** A row of a batch whose file could not be analysed. */
export const batchErrorRow = z.object({
  schema: schemaTag('batch-error@1'),
  file: z.object({ name: z.string() }),
  error: errorBody,
});

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    schema: schemaTag('page@1'),
    items: z.array(item),
    total: count,
    skip: count,
    limit: count,
    has_more: z.boolean(),
    next_cursor: z.string().nullable(),
  });

export const deletion = z.object({
  schema: schemaTag('deletion@1'),
  id: z.string(),
  deleted_at: timestamp.nullable(),
});

export type ErrorDocument = Document<typeof errorDocument>;
export type BatchErrorRow = Document<typeof batchErrorRow>;
export type DeletionDocument = Document<typeof deletion>;
