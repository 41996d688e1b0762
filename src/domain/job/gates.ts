import type { GateKind, JobGate, JobRequirement } from '../resume/report.ts';
import { degreeAsked } from './degrees.ts';
import type { GateEvidence, GateVerdict, JudgeGate } from './gate-evidence.ts';
import {
  judgeClearance,
  judgeDriving,
  judgeLocation,
  judgePermit,
  judgeStart,
  judgeTravel,
} from './gates-said.ts';
import {
  asksForCertificate,
  judgeCertificate,
  judgeDegree,
  judgeLanguage,
  judgeYears,
} from './gates-shown.ts';
import { languageDemand } from './languages.ts';

/**
 * The demands that a person must meet whatever their skill, each decided by what the resume shows and by nothing else.
 * What it does not say is `unknown`: silence is no answer. Who somebody is plays no part.
 */
export const judgeGates = (requirements: readonly JobRequirement[], resume: GateEvidence): JobGate[] =>
  requirements.flatMap(requirement => {
    const judged = requirement.gate
      ? [{ gate: requirement.gate, verdict: verdicts[requirement.gate](requirement, resume) }]
      : impliedGates(requirement, resume);
    return judged.map(({ gate, verdict }) => ({ gate, text: requirement.text, ...verdict }));
  });

interface JudgedGate {
  readonly gate: GateKind;
  readonly verdict: GateVerdict;
}

/** A must that earns points may be a gate besides: a level of a language, a degree, a licence, years. */
const impliedGates = (requirement: JobRequirement, resume: GateEvidence): JudgedGate[] => {
  if (requirement.kind !== 'must') return [];
  const { text, years } = requirement;
  const gates: GateKind[] = [];
  if (languageDemand(text)) gates.push('language');
  if (asksForCertificate(text)) gates.push('certificate');
  if (degreeAsked(text) !== null && !EQUIVALENT.test(text)) gates.push('degree');
  if (years !== null && !EQUIVALENT.test(text)) gates.push('years');
  return gates.map(gate => ({ gate, verdict: verdicts[gate](requirement, resume) }));
};

const EQUIVALENT =
  /\bequivalent|\bor (?:relevant|related|comparable|similar) |\bin lieu|vergleichbar|gleichwertig|équivalent|equivalente/iu;

const verdicts: Readonly<Record<GateKind, JudgeGate>> = {
  'work-permit': judgePermit,
  location: judgeLocation,
  'driving-licence': judgeDriving,
  clearance: judgeClearance,
  language: judgeLanguage,
  certificate: judgeCertificate,
  degree: judgeDegree,
  years: judgeYears,
  'start-date': judgeStart,
  travel: judgeTravel,
};
