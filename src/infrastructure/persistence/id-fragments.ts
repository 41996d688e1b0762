import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { StoreSchema } from './schema.ts';

/**
 * True for ids that start or end with `fragment`. Compared by position and not with LIKE: databases differ in its case
 * rules, and a fragment may hold its wildcards.
 */
export const idMatches =
  (fragment: string) =>
  <T extends 'resumes' | 'jobs' | 'interviews'>(
    eb: ExpressionBuilder<StoreSchema, T>,
  ): Expression<SqlBool> => {
    const length = [...fragment].length;
    const id = sql.ref('id');
    return eb.or([
      sql<SqlBool>`substr(${id}, 1, ${length}) = ${fragment}`,
      sql<SqlBool>`substr(${id}, length(${id}) - ${length} + 1) = ${fragment}`,
    ]);
  };
