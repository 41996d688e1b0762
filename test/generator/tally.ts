export const fieldNames = [
  'name',
  'email',
  'phone',
  'url',
  'city',
  'work.name',
  'work.position',
  'work.startDate',
  'work.endDate',
  'highlights',
  'education.institution',
  'education.degree',
  'education.startDate',
  'education.endDate',
  'skills',
  'languages',
  'certificates',
  'projects',
  'publications',
  'awards',
  'volunteer',
] as const;

export type FieldName = (typeof fieldNames)[number];

export interface Count {
  readonly right: number;
  readonly predicted: number;
  readonly expected: number;
}

/** A predicted value, by its path in the profile, and whether it is right. */
export interface Match {
  readonly path: string;
  readonly field: FieldName;
  readonly right: boolean;
}

export interface Miss {
  readonly field: FieldName;
  readonly expected: string | null;
  readonly got: string | null;
}

export interface Score {
  readonly counts: Readonly<Partial<Record<FieldName, Count>>>;
  readonly matches: readonly Match[];
  readonly misses: readonly Miss[];
}

export class Tally implements Score {
  readonly counts: Partial<Record<FieldName, Count>> = {};
  readonly matches: Match[] = [];
  readonly misses: Miss[] = [];

  add(field: FieldName, right: number, predicted: number, expected: number): void {
    const before = this.counts[field] ?? { right: 0, predicted: 0, expected: 0 };
    this.counts[field] = {
      right: before.right + right,
      predicted: before.predicted + predicted,
      expected: before.expected + expected,
    };
  }

  /** One value that is expected, predicted, or both. */
  value(
    field: FieldName,
    path: string,
    {
      expected,
      got,
      same,
    }: {
      readonly expected: string | undefined;
      readonly got: string | undefined;
      readonly same: (expected: string, got: string) => boolean;
    },
  ): void {
    const right = Boolean(expected && got && same(expected, got));
    this.add(field, right ? 1 : 0, got ? 1 : 0, expected ? 1 : 0);
    if (got) this.matches.push({ path, field, right });
    if ((expected || got) && !right)
      this.misses.push({ field, expected: expected ?? null, got: got ?? null });
  }
}

export interface Total {
  readonly counts: Readonly<Record<FieldName, Count>>;
  /** The mean F1 of the fields of which anything was expected, 0 to 1. */
  readonly macroF1: number;
}

export const f1Of = ({ right, predicted, expected }: Count): number =>
  predicted + expected === 0 ? 0 : (2 * right) / (predicted + expected);

/** Adds documents up field by field. */
export const totalOf = (scores: readonly Score[]): Total => {
  const counts = Object.fromEntries(
    fieldNames.map(field => {
      const all = scores.flatMap(({ counts: one }) => one[field] ?? []);
      const sum = (key: keyof Count): number => all.reduce((total, count) => total + count[key], 0);
      return [field, { right: sum('right'), predicted: sum('predicted'), expected: sum('expected') }];
    }),
  ) as Record<FieldName, Count>;
  const asked = fieldNames.map(field => counts[field]).filter(({ expected }) => expected > 0);
  const macroF1 = asked.reduce((sum, count) => sum + f1Of(count), 0) / Math.max(1, asked.length);
  return { counts, macroF1 };
};
