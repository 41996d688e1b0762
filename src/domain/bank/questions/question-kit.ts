import type { KeyPoint, Misconception, Question, QuestionType } from '../question.ts';

/** A question as its author writes it; area and type come from the file. */
export type QuestionDraft = Omit<Question, 'area' | 'type'>;

interface PointSpec {
  /** One string a concept, its aliases separated by « | »; every concept has to be named. */
  readonly groups: readonly string[];
  readonly probe: string;
  readonly must?: true;
  /** 1 when left out. */
  readonly weight?: number;
}

/** The aliases of one concept, written as «syn | synchronise | opening segment». */
export function aliases(list: string): readonly string[] {
  return list
    .split('|')
    .map(alias => alias.trim())
    .filter(alias => alias !== '');
}

export function point(id: string, label: string, spec: PointSpec): KeyPoint {
  return {
    id,
    label,
    weight: spec.weight ?? 1,
    must: spec.must ?? false,
    groups: spec.groups.map(aliases),
    probe: spec.probe,
  };
}

/** A known error; the phrases are written like the aliases of a concept. */
export function misconception(phrases: string, why: string): Misconception {
  return { aliases: aliases(phrases), why };
}

/** Fills in what all questions of one file share. */
export function questionsOf(
  shared: { readonly area: string; readonly type: QuestionType },
  drafts: readonly QuestionDraft[],
): readonly Question[] {
  return drafts.map(draft => ({ ...draft, ...shared }));
}
