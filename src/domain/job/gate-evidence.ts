import type { PhraseIndex } from '../resume/phrase-index.ts';
import type { Profile } from '../resume/profile.ts';
import type { JobGate, JobRequirement, MatchQuote, SkillEvidence, Timeline } from '../resume/report.ts';
import { countWords } from '../resume/words.ts';
import { type ReadPlaces, type ResumeText, shortQuote } from './resume-texts.ts';

/** What gates are decided by. */
export interface GateEvidence {
  readonly profile: Profile;
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  readonly read: ReadPlaces | null;
  readonly texts: readonly ResumeText[];
  readonly quoteOf: (text: Pick<ResumeText, 'text' | 'path'>) => MatchQuote;
}

export type GateVerdict = Pick<JobGate, 'status' | 'reason' | 'quotes'>;

export type JudgeGate = (requirement: JobRequirement, resume: GateEvidence) => GateVerdict;

export const unknown = (reason: string, quotes: readonly MatchQuote[] = []): GateVerdict => ({
  status: 'unknown',
  reason,
  quotes,
});

/** Lines that are statements about the person and not an account of work; an account may mention anything. */
const LINE_WORDS_MAX = 14;

/** The first line of the resume that says one of the phrases. */
export const findLine = (
  index: PhraseIndex<unknown>,
  { read, texts, quoteOf }: GateEvidence,
): MatchQuote | null => {
  for (const { page, line, text } of read?.lines ?? [])
    if (countWords(text) <= LINE_WORDS_MAX && index.findIn(text).length > 0)
      return { text: shortQuote(text), page, line };
  if (read) return null;
  const found = texts.find(({ text }) => countWords(text) <= LINE_WORDS_MAX && index.findIn(text).length > 0);
  return found ? quoteOf(found) : null;
};
