import type { Random } from '../../../shared/random.ts';
import { mapStrings } from '../../resume/blind/map-strings.ts';
import type { Profile, ReadResume } from '../../resume/profile.ts';
import type { LaidOutDocument } from '../../resume/reading/laid-out.ts';
import type { ResumeReport } from '../../resume/report.ts';
import { makeSwapper } from './swap-text.ts';
import { makeVariants, type Variant, type VariantKind, variantKinds } from './variants.ts';

/** What a reader of a report would see change. */
export type Outcome = 'score' | 'reachable' | 'parts' | 'level' | 'role' | 'months' | 'match' | 'gates';

export interface VariantOutcome {
  readonly kind: VariantKind;
  readonly detail: string;
  readonly before: OutcomeFigures;
  readonly after: OutcomeFigures;
  /** Empty where nothing moved. */
  readonly moved: readonly Outcome[];
  /** Parts of the profile (`work`, `education`) that were read in another way, the words put in aside. */
  readonly readingMoved: readonly string[];
}

export interface OutcomeFigures {
  readonly score: number;
  /** null without a job. */
  readonly match: number | null;
}

export interface DocumentAudit {
  readonly variants: readonly VariantOutcome[];
  /** Kinds of which the document showed nothing that could be swapped. */
  readonly notApplicable: readonly VariantKind[];
}

export interface AuditInput {
  readonly document: LaidOutDocument;
  readonly count: number;
  readonly random: Random;
  /** Reads and judges a document; pure, so that nothing but the variant can make a difference. */
  readonly judge: (document: LaidOutDocument) => Judged;
}

export interface Judged {
  readonly read: ReadResume;
  readonly report: ResumeReport;
}

/** Changes in a document what may not matter, reads and judges it anew, and tells what moved. */
export const auditDocument = ({ document, count, random, judge }: AuditInput): DocumentAudit => {
  const plain = judge(document);
  const variants = makeVariants({ document, read: plain.read, count, random });
  return {
    variants: variants.map(variant =>
      compare(variant, variant.baseline ? judge(variant.baseline) : plain, judge),
    ),
    notApplicable: variantKinds.filter(kind => !variants.some(variant => variant.kind === kind)),
  };
};

const compare = (variant: Variant, before: Judged, judge: AuditInput['judge']): VariantOutcome => {
  const after = judge(variant.document);
  const figures = ({ report }: Judged): OutcomeFigures => ({
    score: report.score,
    match: report.match?.score ?? null,
  });
  return {
    kind: variant.kind,
    detail: variant.detail,
    before: figures(before),
    after: figures(after),
    moved: movedOutcomes(before.report, after.report, variant.kind),
    readingMoved: movedReading(before.read.profile, after.read.profile, variant),
  };
};

const outcomesOf = (report: ResumeReport, kind: VariantKind): Readonly<Record<Outcome, unknown>> => ({
  score: report.score,
  reachable: report.reachable,
  parts: report.parts,
  level: report.level,
  role: report.inferredRole,
  months: report.timeline.monthsTotal,
  // Evidence quotes the resume, and so the words that were put in: only what was decided is compared.
  match: report.match && [report.match.score, report.match.requirements.map(({ text, met }) => [text, met])],
  // A job may ask where somebody lives, so a move to another town may answer that gate, and no other.
  gates: report.match?.gates
    ?.filter(({ gate }) => kind !== 'origin' || gate !== 'location')
    .map(({ gate, text, status }) => [gate, text, status]),
});

const movedOutcomes = (before: ResumeReport, after: ResumeReport, kind: VariantKind): Outcome[] => {
  const [was, is] = [outcomesOf(before, kind), outcomesOf(after, kind)];
  return (Object.keys(was) as Outcome[]).filter(key => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
};

const movedReading = (before: Profile, after: Profile, { swaps }: Variant): string[] => {
  const swapper = makeSwapper(swaps);
  const expected = comparable(mapStrings(before, swapper.apply));
  const found = comparable(after);
  return (Object.keys(expected) as (keyof Profile)[]).filter(
    key => JSON.stringify(expected[key]) !== JSON.stringify(found[key]),
  );
};

/** Without what a variant is meant to change in the head of a resume. */
const comparable = (profile: Profile): Profile => {
  const { label, summary } = profile.basics;
  return {
    ...profile,
    basics: { ...(label === undefined ? {} : { label }), ...(summary === undefined ? {} : { summary }) },
  };
};
