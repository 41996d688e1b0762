import type { Competency } from '../bank/competencies.ts';
import type { Difficulty, Question } from '../bank/question.ts';
import type { Profile, ProjectEntry, WorkEntry } from '../resume/profile.ts';

/** Names come out of an untrusted document: longer ones are cut. */
export const SUBJECT_CHARS_MAX = 80;

const PROJECTS_MAX = 6;
const ROLES_MAX = 4;
const SKILLS_MAX = 12;

/** Something of the resume that questions can be asked about. */
interface Subject {
  /** As it is named within a sentence. */
  readonly name: string;
  readonly skills: readonly string[];
}

interface Flavour {
  readonly id: string;
  readonly competency: Competency;
  readonly difficulty: Difficulty;
  readonly text: (subject: string) => string;
  readonly hints: readonly string[];
}

const FLAVOURS: readonly Flavour[] = [
  {
    id: 'part',
    competency: 'ownership',
    difficulty: 'easy',
    text: subject =>
      `Your resume mentions ${subject}. What was it meant to achieve, what did you do yourself, and what came of it?`,
    hints: [
      'Start with the goal and who needed it, in a sentence or two.',
      'Say «I» for your own steps, and why you took them.',
      'End with the outcome, with a number if there is one.',
    ],
  },
  {
    id: 'decision',
    competency: 'problem-solving',
    difficulty: 'hard',
    text: subject =>
      `Think of ${subject}. Which decision of yours mattered most, what else did you consider, and how did it turn out?`,
    hints: [
      'Pick one decision that was yours.',
      'Name at least one alternative and what it would have cost.',
      'Say what happened afterwards, and whether you would decide the same again.',
    ],
  },
  {
    id: 'setback',
    competency: 'failure-and-learning',
    difficulty: 'medium',
    text: subject =>
      `What went wrong, or took longer than planned, with ${subject}, and what have you done differently since?`,
    hints: [
      'Choose a real setback with a consequence.',
      'Say what you did about it then.',
      'Name a habit or a check that you kept, and where you used it later.',
    ],
  },
];

/** Questions about the person's own projects and roles, latest roles and first-named projects first. */
export const projectQuestions = (profile: Profile): readonly Question[] => {
  const subjects = [
    ...profile.projects.slice(0, PROJECTS_MAX).map(projectSubject),
    ...profile.work.slice(0, ROLES_MAX).map(roleSubject),
  ].filter(subject => subject !== null);
  const byId = new Map(
    subjects.flatMap(subject =>
      FLAVOURS.map(flavour => {
        const question = questionAbout(subject, flavour);
        return [question.id, question] as const;
      }),
    ),
  );
  return [...byId.values()];
};

const projectSubject = (project: ProjectEntry): Subject | null => {
  const name = cleanName(project.name ?? '');
  return name === '' ? null : { name: `the project «${name}»`, skills: cleanSkills(project.keywords ?? []) };
};

const roleSubject = (work: WorkEntry): Subject | null => {
  const position = cleanName(work.position ?? '');
  const employer = cleanName(work.name ?? '');
  if (employer === '') return null;
  const role = position === '' ? 'your work' : `your work as «${position}»`;
  return { name: `${role} at «${employer}»`, skills: [] };
};

const questionAbout = (subject: Subject, flavour: Flavour): Question => ({
  id: `resume-project-${hashOf(subject.name)}-${flavour.id}`,
  type: 'project',
  competency: flavour.competency,
  area: 'resume',
  roles: [],
  levels: [],
  difficulty: flavour.difficulty,
  text: flavour.text(subject.name),
  skills: subject.skills,
  hints: flavour.hints,
  points: [],
  modelAnswer: null,
  misconceptions: [],
  weakAnswers: [],
});

/** One line without control, formatting or private characters, quotes of ours removed, cut at a whole character. */
export const cleanName = (text: string): string => {
  const line = text
    .slice(0, 10 * SUBJECT_CHARS_MAX)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll(/[«»]/g, '')
    .trim();
  const chars = [...line];
  return chars.length <= SUBJECT_CHARS_MAX
    ? line
    : `${chars
        .slice(0, SUBJECT_CHARS_MAX - 1)
        .join('')
        .trimEnd()}…`;
};

const cleanSkills = (keywords: readonly string[]): readonly string[] =>
  keywords
    .slice(0, SKILLS_MAX)
    .map(keyword => cleanName(keyword).toLowerCase())
    .filter(skill => skill !== '');

/** FNV-1a, 32 bits: a stable id that does not carry the name of an employer into the history. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
