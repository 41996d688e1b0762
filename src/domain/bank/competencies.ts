/** What behavioural questions are about: these ten and no others, so that trends can be compared. */
export const COMPETENCIES = [
  'ownership',
  'teamwork',
  'conflict',
  'leadership',
  'failure-and-learning',
  'communication',
  'problem-solving',
  'adaptability',
  'prioritisation',
  'customer-focus',
] as const;

export type Competency = (typeof COMPETENCIES)[number];

export const isCompetency = (text: string): text is Competency =>
  (COMPETENCIES as readonly string[]).includes(text);
