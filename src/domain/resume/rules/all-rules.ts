import { completenessRules } from './completeness.ts';
import { consistencyRules } from './consistency.ts';
import { impactRules } from './impact.ts';
import { parseabilityRules } from './parseability.ts';
import type { Rule } from './rule.ts';
import { wordingRules } from './wording.ts';

/** Every rule that a resume is judged by. */
export const allRules: readonly Rule[] = [
  ...parseabilityRules,
  ...completenessRules,
  ...impactRules,
  ...wordingRules,
  ...consistencyRules,
];
