import type { Found } from './found.ts';

/** A role read from an entry, whatever section it stood in. */
export interface Role {
  readonly organisation: Found | undefined;
  readonly position: Found | undefined;
  readonly location: Found | undefined;
  readonly url: Found | undefined;
  readonly startDate: Found | undefined;
  readonly endDate: Found | undefined;
  readonly summary: Found | undefined;
  readonly highlights: readonly Found[];
}

/** A titled thing with a giver and a date: a certificate, an award, a publication. */
export interface Titled {
  readonly title: Found;
  readonly by: Found | undefined;
  readonly date: Found | undefined;
  readonly url: Found | undefined;
  readonly summary: Found | undefined;
}
