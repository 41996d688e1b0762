/** One page of a list. `total` is exact; `nextCursor` continues behind the last item at the same cost at any depth. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly skip: number;
  readonly limit: number;
  readonly hasMore: boolean;
  readonly nextCursor: string | null;
}

export interface PageRequest {
  /** Rows to pass over; ignored when `cursor` is given. */
  readonly skip: number;
  /** 1–100. */
  readonly limit: number;
  /** `nextCursor` of an earlier page of the same list; opaque. */
  readonly cursor: string | null;
}
