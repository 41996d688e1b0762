/** One question of a bank, complete enough to be asked, hinted at, graded and followed up. */
export interface Question {
  /** Kebab-case, unique over the bank; never changed once published, history refers to it. */
  readonly id: string;
  readonly type: QuestionType;
  /** What is tested: `ownership` for a behavioural question, `networking` for a technical one. */
  readonly competency: string;
  /** The part of the field that the question belongs to: `behavioral`, `backend`, `databases`, … */
  readonly area: string;
  /** Roles it suits, such as `backend`; empty means every role. */
  readonly roles: readonly string[];
  readonly levels: readonly Level[];
  readonly difficulty: Difficulty;
  readonly text: string;
  /** Canonical skill names that tie the question to a resume or a job, lower case; empty for behavioural ones. */
  readonly skills: readonly string[];
  /** From vague to plain: each tells a little more. */
  readonly hints: readonly string[];
  /** What a good answer says; empty when the bank's author gave none, and then content is not assessed. */
  readonly points: readonly KeyPoint[];
  readonly modelAnswer: string | null;
  readonly misconceptions: readonly Misconception[];
  /** Answers that must score 2 or less; they are the bank's own test. */
  readonly weakAnswers: readonly string[];
}

export type QuestionType = 'technical' | 'behavioral' | 'project' | 'system-design' | 'situational';

export type Difficulty = 'easy' | 'medium' | 'hard';

export type Level = 'junior' | 'mid' | 'senior' | 'staff' | 'manager';

export interface KeyPoint {
  readonly id: string;
  /** What the point says, as a person would put it: «the client sends SYN». */
  readonly label: string;
  readonly weight: number;
  /** A must-point that is missing caps the coverage at level 2. */
  readonly must: boolean;
  /** Concepts that must all be named; each is a list of aliases, any of which names it. */
  readonly groups: readonly (readonly string[])[];
  /** The follow-up that goes for this point. */
  readonly probe: string | null;
}

/** A phrase that shows a known error. */
export interface Misconception {
  readonly aliases: readonly string[];
  readonly why: string;
}
