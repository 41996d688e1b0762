import type { FieldEvidence, Profile } from '../profile.ts';
import { calibrationTable } from './data/calibration-table.ts';

/**
 * From a sign to a probability. What a value rests on (confidence.ts) says which of two fields is surer; how sure also
 * depends on the field, on how whole its entry is, and on how whole the document came out: in a resume whose roles all
 * have a title, an employer and dates, a title is seldom wrong. The weights are a logistic regression, fitted by
 * scripts/bench/calibrate.ts on documents with ground truth.
 */
export interface CalibrationTable {
  readonly intercept: number;
  /** Times the log-odds of the sign. */
  readonly sign: number;
  /** Times how whole the entry is, 0–1. */
  readonly entry: number;
  /** Times how whole the document is, 0–1. */
  readonly document: number;
  /** Added by kind of field, `work.position`; 0 for a kind that is not there. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** What the regression sees of one field. */
export interface CalibrationSign {
  readonly kind: string;
  /** Log-odds. */
  readonly sign: number;
  /** 0–1. */
  readonly entry: number;
  /** 0–1. */
  readonly document: number;
}

/** The evidence with its signs turned into probabilities, rounded to hundredths. */
export const calibrate = (profile: Profile, fields: readonly FieldEvidence[]): FieldEvidence[] => {
  const signs = calibrationSigns(profile, fields);
  return fields.map((field, at) => {
    const sign = signs[at];
    return sign ? { ...field, confidence: probability(calibrationTable, sign) } : field;
  });
};

/** Nothing that was read by rule is certain, and nothing that was kept is hopeless. */
const [PROBABILITY_MIN, PROBABILITY_MAX] = [0.05, 0.99];

export const probability = (
  table: CalibrationTable,
  { kind, sign, entry, document }: CalibrationSign,
): number => {
  const logOdds =
    table.intercept +
    table.sign * sign +
    table.entry * entry +
    table.document * document +
    (table.kinds[kind] ?? 0);
  const bounded = Math.min(PROBABILITY_MAX, Math.max(PROBABILITY_MIN, 1 / (1 + Math.exp(-logOdds))));
  return Math.round(bounded * 100) / 100;
};

/** One for each field, in their order; `confidence` of the fields must still be the sign. */
export const calibrationSigns = (profile: Profile, fields: readonly FieldEvidence[]): CalibrationSign[] => {
  const whole = new Map<string, number>();
  for (const [list, keys] of Object.entries(mainKeys))
    for (const [at, entry] of (profile[list as keyof typeof mainKeys] as readonly object[]).entries())
      whole.set(`${list}[${at}]`, shareOf(keys, entry));
  const entries = [...whole]
    .filter(([path]) => /^(?:work|education)\[/u.test(path))
    .map(([, share]) => share);
  const document = entries.length === 0 ? 0 : entries.reduce((sum, share) => sum + share, 0) / entries.length;
  return fields.map(({ path, confidence }) => ({
    kind: fieldKind(path),
    sign: Math.log(confidence / (1 - Math.min(confidence, 0.995))),
    entry: whole.get(/^\w+\[\d+\]/u.exec(path)?.[0] ?? '') ?? 1,
    document,
  }));
};

/** `work[3].highlights[0]` → `work.highlights`. */
const fieldKind = (path: string): string => path.replace(/\[\d+\]/gu, '');

/** An entry that has all of these was understood. */
const mainKeys = {
  work: [['name'], ['position'], ['startDate']],
  education: [['institution'], ['studyType', 'area'], ['startDate', 'endDate']],
  volunteer: [['organization'], ['position'], ['startDate']],
} as const satisfies Partial<Record<keyof Profile, readonly (readonly string[])[]>>;

const shareOf = (keys: readonly (readonly string[])[], entry: object): number =>
  keys.filter(names => names.some(name => name in entry)).length / keys.length;
