import type { SkillEvidence } from '../resume/report.ts';
import type { Interview } from './interview.ts';
import { countingAttempt } from './reading.ts';

/** Longer answers are read up to here. */
const ANSWER_CHARS_MAX = 100_000;

/** Words that deny all experience; the skill has to follow at once. «I had never used X before» tells of a past. */
const DENIALS = [
  'i have never used',
  "i've never used",
  'i have never worked with',
  "i've never worked with",
  'i have not used',
  "i haven't used",
  'i have not worked with',
  "i haven't worked with",
  'i have no experience with',
  'i have no experience in',
  'i have no knowledge of',
  'i do not know',
  "i don't know",
  'i have no idea about',
];

/** What may stand before a denial without making it someone else's, or part of a story. */
const OPENINGS = new Set([
  '',
  'no',
  'but',
  'and',
  'well',
  'so',
  'sorry',
  'honestly',
  'actually',
  'frankly',
  'unfortunately',
  'to be honest',
]);

/** What may follow a denied skill without limiting the denial; anything else («… in production») does. */
const ENDINGS = [
  '',
  'at all',
  'before',
  'yet',
  'so far',
  'myself',
  'unfortunately',
  'to be honest',
  'honestly',
];

/**
 * Claims of the resume that an answer denies outright: «I have never used Kafka», while a role shows Kafka. Kept
 * narrow on purpose: a limited denial, a denial within a story, or a skill that is only listed gives nothing.
 */
export const contradictionsOf = (
  interview: Interview,
  resumeSkills: readonly SkillEvidence[],
): readonly string[] => {
  const shown = resumeSkills.filter(skill => skill.evidence === 'role' || skill.evidence === 'recent-role');
  if (shown.length === 0) return [];
  const found = new Map<string, string>();
  for (const question of interview.questions) {
    const text = countingAttempt(question)?.text.slice(0, ANSWER_CHARS_MAX) ?? '';
    for (const clause of clausesOf(text)) {
      const denied = deniedIn(clause);
      const skill = denied && shown.find(one => isNamed(one, denied));
      if (!skill || found.has(skill.canonical)) continue;
      const used = skill.lastUsed === null ? '' : `, last in ${skill.lastUsed}`;
      found.set(
        skill.canonical,
        `«${clause}» was said of ${skill.name}, which the resume shows in a role${used}.`,
      );
    }
  }
  return [...found.values()];
};

/** Clauses end at punctuation that is not within a name (`Node.js` stays whole). */
const clausesOf = (text: string): readonly string[] =>
  text
    .replaceAll('’', "'")
    .split(/[,;:!?\n]|\.(?=\s|$)/)
    .map(clause => clause.trim())
    .filter(clause => clause !== '');

/** What a clause denies, ending cut: `kafka` of «I have never used Kafka before»; null when it denies nothing. */
const deniedIn = (clause: string): string | null => {
  const words = ` ${clause.toLowerCase().split(/\s+/).join(' ')}`;
  for (const denial of DENIALS) {
    const at = words.indexOf(` ${denial} `);
    if (at < 0 || !OPENINGS.has(words.slice(0, at).trim())) continue;
    return words.slice(at + denial.length + 2).trim();
  }
  return null;
};

const isNamed = (skill: SkillEvidence, denied: string): boolean =>
  [skill.name, skill.canonical].some(name => {
    const lower = name.toLowerCase();
    return lower !== '' && ENDINGS.some(ending => denied === (ending === '' ? lower : `${lower} ${ending}`));
  });
