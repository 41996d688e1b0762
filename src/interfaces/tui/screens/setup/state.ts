import type { AppError } from '../../../../application/errors.ts';
import type { StartInterviewInput } from '../../../../application/interview/interview-io.ts';
import type { StoredJob } from '../../../../application/ports/job-repository.ts';
import type { ResumeListItem } from '../../../../application/ports/resume-repository.ts';
import type { SetupPreset } from '../../tui-options.ts';

export type FieldId = 'resume' | 'job' | 'role' | 'level' | 'type' | 'difficulty' | 'length' | 'estimate';

export interface Choice {
  /** Null where nothing is chosen: no resume, the level that the resume shows. */
  readonly value: string | null;
  readonly label: string;
}

export interface Field {
  readonly id: FieldId;
  readonly label: string;
  /** Enter passes only these five; the others keep their default unless the arrows go there. */
  readonly isStop: boolean;
  readonly choices: readonly Choice[];
  readonly chosen: number;
}

export interface SetupState {
  readonly phase: 'choosing' | 'starting';
  readonly fields: readonly Field[];
  readonly focused: number;
  /** What was typed for the role; null takes the resume's. */
  readonly role: string | null;
  readonly resumeRoles: Readonly<Record<string, string | null>>;
  readonly preset: SetupPreset;
  readonly error: AppError | null;
}

export type SetupAction =
  | { readonly type: 'resumes'; readonly items: readonly ResumeListItem[] }
  | { readonly type: 'jobs'; readonly items: readonly StoredJob[] }
  | { readonly type: 'focus'; readonly by: 1 | -1 }
  | { readonly type: 'change'; readonly by: 1 | -1 }
  | { readonly type: 'choose'; readonly chosen: number }
  | { readonly type: 'length'; readonly count: number }
  | { readonly type: 'accept' }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'erase' }
  | { readonly type: 'start' }
  | { readonly type: 'failed'; readonly error: AppError };

const ROLE_CHARS_MAX = 60;

const plain = (...values: readonly string[]): readonly Choice[] =>
  values.map(value => ({ value, label: value }));

const field = (
  id: FieldId,
  label: string,
  choices: readonly Choice[],
  options: { value: string | null; isStop: boolean },
): Field => ({
  id,
  label,
  choices,
  isStop: options.isStop,
  chosen: Math.max(
    0,
    choices.findIndex(choice => choice.value === options.value),
  ),
});

const LENGTHS = ['3', '5', '8', '10', '15', '20', '30'];

/** Every field has a default that makes sense, so that Enter five times starts. */
export const openSetup = (preset: SetupPreset): SetupState => {
  const length = String(preset.questionCount ?? 5);
  const lengths = LENGTHS.includes(length)
    ? LENGTHS
    : [...LENGTHS, length].sort((a, b) => Number(a) - Number(b));
  return {
    phase: 'choosing',
    focused: 0,
    role: preset.role ?? null,
    resumeRoles: {},
    preset,
    error: null,
    fields: [
      field('resume', 'Resume', withNone('none', preset.resumeId), {
        value: preset.resumeId ?? null,
        isStop: true,
      }),
      field('job', 'Job', withNone('none', preset.jobId), { value: preset.jobId ?? null, isStop: true }),
      field('role', 'Role', [], { value: null, isStop: true }),
      field(
        'level',
        'Level',
        [
          { value: null, label: 'as the resume shows, else mid' },
          ...plain('junior', 'mid', 'senior', 'staff', 'manager'),
        ],
        { value: preset.level ?? null, isStop: false },
      ),
      field(
        'type',
        'Type',
        plain('mixed', 'technical', 'behavioral', 'project', 'system-design', 'situational'),
        {
          value: preset.type ?? 'mixed',
          isStop: true,
        },
      ),
      field('difficulty', 'Difficulty', plain('mixed', 'easy', 'medium', 'hard', 'adaptive'), {
        value: preset.difficulty ?? 'mixed',
        isStop: false,
      }),
      field('length', 'Questions', plain(...lengths), { value: length, isStop: true }),
      field('estimate', 'Own estimate before each score', plain('no', 'yes'), {
        value: preset.selfScore ? 'yes' : 'no',
        isStop: false,
      }),
    ],
  };
};

const withNone = (label: string, presetId: string | undefined): readonly Choice[] => [
  { value: null, label },
  ...(presetId === undefined ? [] : [{ value: presetId, label: presetId }]),
];

export const reduceSetup = (state: SetupState, action: SetupAction): SetupState => {
  switch (action.type) {
    case 'resumes':
      return {
        ...withChoices(state, 'resume', state.preset.resumeId, action.items.map(resumeChoice)),
        resumeRoles: Object.fromEntries(action.items.map(item => [item.id, item.inferredRole])),
      };
    case 'jobs':
      return withChoices(
        state,
        'job',
        state.preset.jobId,
        action.items.map(item => ({ value: item.id, label: item.title })),
      );
    case 'focus': {
      const count = state.fields.length;
      return { ...state, focused: (state.focused + action.by + count) % count, error: null };
    }
    case 'change':
      return changeField(state, state.focused, action.by);
    case 'choose':
      return {
        ...state,
        fields: state.fields.map((candidate, at) =>
          at === state.focused && candidate.choices[action.chosen]
            ? { ...candidate, chosen: action.chosen }
            : candidate,
        ),
      };
    case 'length':
      return {
        ...state,
        fields: state.fields.map(candidate =>
          candidate.id === 'length'
            ? { ...candidate, choices: plain(String(action.count)), chosen: 0 }
            : candidate,
        ),
      };
    case 'accept': {
      const next = state.fields.findIndex((candidate, at) => at > state.focused && candidate.isStop);
      return next === -1 ? { ...state, phase: 'starting', error: null } : { ...state, focused: next };
    }
    case 'type':
      return focusedField(state)?.id === 'role'
        ? { ...state, role: ((state.role ?? '') + action.text).slice(0, ROLE_CHARS_MAX) }
        : state;
    case 'erase':
      return focusedField(state)?.id === 'role'
        ? { ...state, role: [...(state.role ?? roleOf(state) ?? '')].slice(0, -1).join('') }
        : state;
    case 'start':
      return { ...state, phase: 'starting', error: null };
    case 'failed':
      return { ...state, phase: 'choosing', error: action.error };
  }
};

const resumeChoice = (item: ResumeListItem): Choice => ({
  value: item.id,
  label: [item.name ?? item.fileName, item.inferredRole].filter(Boolean).join(' · '),
});

/** The list arrives after the first frame; the newest entry becomes the default unless the person has chosen. */
const withChoices = (
  state: SetupState,
  id: FieldId,
  presetId: string | undefined,
  items: readonly Choice[],
): SetupState => {
  const none = { value: null, label: items.length === 0 ? 'none saved yet' : 'none' };
  const preset = presetId !== undefined && !items.some(item => item.value === presetId);
  const choices = [none, ...(preset ? [{ value: presetId, label: presetId }] : []), ...items];
  const wanted = presetId ?? (id === 'resume' ? (items[0]?.value ?? null) : null);
  return {
    ...state,
    fields: state.fields.map(candidate =>
      candidate.id === id
        ? {
            ...candidate,
            choices,
            chosen: Math.max(
              0,
              choices.findIndex(choice => choice.value === wanted),
            ),
          }
        : candidate,
    ),
  };
};

const changeField = (state: SetupState, at: number, by: 1 | -1): SetupState => ({
  ...state,
  error: null,
  fields: state.fields.map((candidate, index) =>
    index !== at || candidate.choices.length === 0
      ? candidate
      : {
          ...candidate,
          chosen: (candidate.chosen + by + candidate.choices.length) % candidate.choices.length,
        },
  ),
});

export const focusedField = (state: SetupState): Field | undefined => state.fields[state.focused];

export const chosenValue = (state: SetupState, id: FieldId): string | null => {
  const found = state.fields.find(candidate => candidate.id === id);
  return found?.choices[found.chosen]?.value ?? null;
};

/** The role that was typed, else the one that the chosen resume shows. */
export const roleOf = (state: SetupState): string | null => {
  if (state.role !== null) return state.role.trim() === '' ? null : state.role.trim();
  return state.resumeRoles[chosenValue(state, 'resume') ?? ''] ?? null;
};

export const inputOf = (state: SetupState): StartInterviewInput => {
  const { preset } = state;
  const resumeId = chosenValue(state, 'resume');
  const jobId = chosenValue(state, 'job');
  return {
    resume: resumeId === null ? null : { id: resumeId },
    job: jobId === null ? null : { id: jobId },
    role: roleOf(state),
    level: chosenValue(state, 'level') as StartInterviewInput['level'],
    type: chosenValue(state, 'type') as StartInterviewInput['type'],
    difficulty: chosenValue(state, 'difficulty') as StartInterviewInput['difficulty'],
    questionCount: Number(chosenValue(state, 'length')),
    focus: preset.focus ?? [],
    seed: preset.seed ?? null,
    timeLimitSeconds: preset.timeLimitSeconds ?? null,
    selfScore: chosenValue(state, 'estimate') === 'yes',
  };
};
