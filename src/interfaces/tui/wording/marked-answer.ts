import type { EvidenceSpan, Grade } from '../../../domain/interview/grade.ts';
import { type Line, type LinePart, line, span } from '../text/line.ts';

export type MarkKind = 'earned' | 'lost';

export interface AnswerPart {
  readonly text: string;
  readonly mark: MarkKind | null;
}

/** A level above this is credit; what supports it has earned points. */
const CREDIT_ABOVE = 2;

const MARKS_MAX = 2_000;

/** The answer in parts: passages that earned points, passages that lost some, and the rest. Losses win overlaps. */
export const markAnswer = (answer: string, grade: Grade): readonly AnswerPart[] => {
  const earned = [
    ...grade.criteria
      .filter(mark => mark.level !== null && mark.level > CREDIT_ABOVE)
      .flatMap(mark => mark.evidence),
    ...grade.found.flatMap(point => point.evidence),
  ];
  const lost = grade.flags.flatMap(flag => flag.evidence);
  const kinds = new Map<number, { earned: number; lost: number }>();
  const count = (kind: MarkKind) => (evidence: EvidenceSpan) => {
    const start = Math.max(0, evidence.start);
    const end = Math.min(answer.length, evidence.end);
    if (!(start < end)) return;
    for (const [at, step] of [
      [start, 1],
      [end, -1],
    ] as const) {
      const here = kinds.get(at) ?? { earned: 0, lost: 0 };
      here[kind] += step;
      kinds.set(at, here);
    }
  };
  earned.slice(0, MARKS_MAX).forEach(count('earned'));
  lost.slice(0, MARKS_MAX).forEach(count('lost'));
  return partsBetween(answer, kinds);
};

const partsBetween = (
  answer: string,
  kinds: ReadonlyMap<number, { earned: number; lost: number }>,
): readonly AnswerPart[] => {
  const parts: AnswerPart[] = [];
  let from = 0;
  let open = { earned: 0, lost: 0 };
  const markNow = (): MarkKind | null => (open.lost > 0 ? 'lost' : open.earned > 0 ? 'earned' : null);
  const close = (to: number): void => {
    if (to === from) return;
    const text = answer.slice(from, to);
    const mark = markNow();
    const last = parts.at(-1);
    if (last && last.mark === mark) parts[parts.length - 1] = { text: last.text + text, mark };
    else parts.push({ text, mark });
    from = to;
  };
  for (const at of [...kinds.keys()].sort((a, b) => a - b)) {
    close(at);
    const step = kinds.get(at);
    if (step) open = { earned: open.earned + step.earned, lost: open.lost + step.lost };
  }
  close(answer.length);
  return parts;
};

/** The marked answer as one line of spans: `[+ … +]` earned points, `[- … -]` lost some; colour says it again. */
export const markedAnswerLine = (parts: readonly AnswerPart[]): Line =>
  line(
    ...parts.map((part): LinePart => {
      if (part.mark === 'earned') return span(`[+${part.text}+]`, 'good');
      return part.mark === 'lost' ? span(`[-${part.text}-]`, 'bad') : part.text;
    }),
  );

export const MARK_LEGEND = '[+ … +] earned points, [- … -] lost some';
