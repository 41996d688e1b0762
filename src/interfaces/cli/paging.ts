import type { PageRequest } from '../../application/page.ts';

export interface PagingOptions {
  readonly skip?: number;
  readonly limit?: number;
  readonly cursor?: string;
}

const defaultLimit = 20;

export const toPageRequest = (options: PagingOptions): PageRequest => ({
  skip: options.skip ?? 0,
  limit: options.limit ?? defaultLimit,
  cursor: options.cursor ?? null,
});
