import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBank, buildQuestion, buildSettings } from '../../../test/support/interview-builder.ts';
import { shuffled } from '../../shared/random.ts';
import type { Question } from '../bank/question.ts';
import { emptyProfile } from '../resume/profile.ts';
import type { JobRequirement, SkillEvidence } from '../resume/report.ts';
import type { InterviewSettings } from './interview.ts';
import { type Plan, type PlanContext, planInterview } from './plan.ts';
import { projectQuestions } from './project-questions.ts';

const bank = buildBank(8);
const nothing: PlanContext = { resumeSkills: [], projects: [], requirements: [], recentIds: [] };

const plan = (
  settings: Partial<InterviewSettings>,
  context: Partial<PlanContext> = {},
  questions: readonly Question[] = bank,
): Plan =>
  planInterview({ bank: questions, settings: buildSettings(settings), context: { ...nothing, ...context } });

const ids = ({ questions }: Plan): string[] => questions.map(question => question.id);
const count = ({ questions }: Plan, where: (question: Question) => boolean): number =>
  questions.filter(where).length;
const skill = (canonical: string): SkillEvidence => ({
  name: canonical,
  canonical,
  evidence: 'role',
  months: 12,
  lastUsed: '2026-01',
});
const mustHave = (...skills: string[]): JobRequirement => ({
  text: 'must',
  kind: 'must',
  skills,
  years: null,
});

describe('any plan', () => {
  const anySettings = fc.record({
    level: fc.constantFrom(
      'junior' as const,
      'mid' as const,
      'senior' as const,
      'staff' as const,
      'manager' as const,
    ),
    type: fc.constantFrom(
      'mixed' as const,
      'technical' as const,
      'behavioral' as const,
      'system-design' as const,
    ),
    difficulty: fc.constantFrom(
      'easy' as const,
      'medium' as const,
      'hard' as const,
      'mixed' as const,
      'adaptive' as const,
    ),
    questionCount: fc.integer({ min: 1, max: 30 }),
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  });

  it('has as many questions as asked for, none twice, of the type, and the same for the same seed', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const made = plan(settings);
        expect(made.questions).toHaveLength(settings.questionCount);
        expect(new Set(ids(made)).size).toBe(settings.questionCount);
        if (settings.type !== 'mixed') expect(count(made, ({ type }) => type !== settings.type)).toBe(0);
        expect(plan(settings)).toEqual(made);
        expect(
          ids(
            plan(
              settings,
              {},
              shuffled(bank, () => 0.3),
            ),
          ),
        ).toEqual(ids(made));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('differs with the seed', () => {
    const plans = [1, 2, 3, 4].map(seed => ids(plan({ seed, questionCount: 5, type: 'technical' })).join());
    expect(new Set(plans).size).toBe(4);
  });

  it('asks only what was not asked lately while there is enough of it', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const recentIds = bank.filter(question => /-[0-6]$/.test(question.id)).map(question => question.id);
        const asked = plan(
          { ...settings, questionCount: Math.min(settings.questionCount, 3) },
          { recentIds },
        );
        expect(ids(asked).filter(id => recentIds.includes(id))).toEqual([]);
      }),
      { numRuns: 40, seed: 8 },
    );
  });

  it('asks again what was asked lately rather than nothing, and says so', () => {
    const few = bank.filter(question => question.type === 'technical').slice(0, 2);
    const made = plan({ type: 'technical', questionCount: 2 }, { recentIds: few.map(one => one.id) }, few);
    expect(made.questions).toHaveLength(2);
    expect(made.notes.join(' ')).toContain('2 questions are asked in one of your last sessions already');
  });
});

describe('shares', () => {
  it('are 30/40/30 for mixed difficulty', () => {
    for (const type of ['technical', 'mixed'] as const) {
      const made = plan({ type, questionCount: 20 });
      expect(
        ['easy', 'medium', 'hard'].map(one => count(made, ({ difficulty }) => difficulty === one)),
      ).toEqual([6, 8, 6]);
    }
    const ten = plan({ type: 'behavioral', questionCount: 10 });
    expect(['easy', 'medium', 'hard'].map(one => count(ten, ({ difficulty }) => difficulty === one))).toEqual(
      [3, 4, 3],
    );
  });

  it('mix the types by level: no design for juniors, more behaviour for managers', () => {
    const types = (level: InterviewSettings['level']) => {
      const made = plan({ level, questionCount: 20 });
      return ['technical', 'behavioral', 'project', 'situational', 'system-design'].map(one =>
        count(made, ({ type }) => type === one),
      );
    };
    expect(types('junior')).toEqual([10, 5, 3, 2, 0]);
    expect(types('mid')).toEqual([8, 5, 3, 2, 2]);
    expect(types('manager')).toEqual([2, 8, 3, 5, 2]);
  });

  it('fit the level and the difficulty chosen', () => {
    const made = plan({ level: 'senior', difficulty: 'hard', questionCount: 8, type: 'technical' });
    expect(
      count(made, question => question.difficulty === 'hard' && question.levels.includes('senior')),
    ).toBe(8);
    expect(made.notes).toEqual([]);
  });

  it('spread over competencies', () => {
    const made = plan({ type: 'technical', difficulty: 'medium', questionCount: 5 });
    expect(new Set(made.questions.map(question => question.competency)).size).toBe(5);
  });

  it('start an adaptive interview in the middle', () => {
    expect(
      count(plan({ difficulty: 'adaptive', questionCount: 6 }), ({ difficulty }) => difficulty === 'medium'),
    ).toBe(6);
  });
});

describe('too small a bank', () => {
  const small = [
    buildQuestion('mid-hard', { difficulty: 'hard' }),
    buildQuestion('mid-medium'),
    buildQuestion('senior-hard', { difficulty: 'hard', levels: ['senior'] }),
    buildQuestion('other-type', { type: 'behavioral' }),
  ];

  it('fills from neighbouring levels and difficulties, never twice, and says so', () => {
    const made = plan({ type: 'technical', difficulty: 'hard', questionCount: 5 }, {}, small);
    expect(ids(made).toSorted()).toEqual(['mid-hard', 'mid-medium', 'senior-hard']);
    expect(made.notes).toEqual([
      '5 questions were asked for, and the bank has 3 that fit.',
      '1 question is meant for another level than mid.',
      '1 question is of another difficulty than hard.',
    ]);
  });

  it('takes the neighbouring level before the neighbouring difficulty when the difficulty was chosen', () => {
    expect(
      ids(plan({ type: 'technical', difficulty: 'hard', questionCount: 2 }, {}, small)).toSorted(),
    ).toEqual(['mid-hard', 'senior-hard']);
  });

  it('is an empty plan when nothing fits', () => {
    expect(plan({ type: 'project' }, {}, small).questions).toEqual([]);
  });
});

describe('focus', () => {
  const withTopics = [
    ...bank,
    ...[1, 2, 3].map(number => buildQuestion(`sql-${number}`, { skills: ['sql'], area: 'databases' })),
  ];

  it('comes before everything else, by area, competency, type or skill', () => {
    for (const focus of ['sql', 'Databases', 'database'])
      expect(ids(plan({ focus: [focus], questionCount: 3 }, {}, withTopics)).toSorted()).toEqual([
        'sql-1',
        'sql-2',
        'sql-3',
      ]);
    const design = plan({ focus: ['design'], questionCount: 4, level: 'junior' });
    expect(count(design, ({ type }) => type === 'system-design')).toBe(4);
  });

  it('is left only when it has no more, and an unknown one is named', () => {
    const made = plan({ focus: ['sql', 'cooking'], questionCount: 5 }, {}, withTopics);
    expect(count(made, ({ area }) => area === 'databases')).toBe(3);
    expect(made.notes).toEqual([
      'No question of the bank is about «cooking».',
      '2 questions are outside the focus, which has no more.',
    ]);
  });
});

describe('resume, job and gaps', () => {
  const topics = ['kafka', 'redis', 'graphql', 'rust'].map(topic =>
    buildQuestion(`about-${topic}`, { skills: [topic] }),
  );
  const withTopics = [...bank.filter(({ type }) => type === 'technical'), ...topics];
  const settings = { type: 'technical' as const, difficulty: 'medium' as const };

  it('come first', () => {
    const context = { resumeSkills: [skill('Redis')], requirements: [mustHave('kafka', 'redis')] };
    const made = plan({ ...settings, questionCount: 6 }, context, withTopics);
    expect(ids(made).slice(0, 2).toSorted()).toEqual(['about-kafka', 'about-redis']);
  });

  it('prefer a gap to what the resume shows', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const context = {
        resumeSkills: [{ ...skill('rust'), evidence: 'list' as const }],
        requirements: [mustHave('graphql')],
      };
      expect(ids(plan({ ...settings, seed, questionCount: 1 }, context, withTopics))).toEqual([
        'about-graphql',
      ]);
    }
  });
});

describe('roles', () => {
  const roles = [
    buildQuestion('for-front', { roles: ['front-end'] }),
    buildQuestion('for-back', { roles: ['backend'] }),
    buildQuestion('for-all'),
  ];
  const settings = { type: 'technical' as const, questionCount: 3 };

  it('leave out questions of other roles, whatever the spelling of the title', () => {
    for (const role of ['backend', 'Senior Back-End Developer', 'Java Backend Engineer'])
      expect(ids(plan({ ...settings, role }, {}, roles)).toSorted()).toEqual(['for-all', 'for-back']);
  });

  it('let the focus reach over them', () => {
    const focused = [...roles, buildQuestion('css', { roles: ['front-end'], area: 'css' })];
    expect(
      ids(plan({ ...settings, role: 'backend', focus: ['css'], questionCount: 1 }, {}, focused)),
    ).toEqual(['css']);
  });

  it('are left aside when the bank does not know them, and that is said', () => {
    const made = plan({ ...settings, role: 'Florist' }, {}, roles);
    expect(made.questions).toHaveLength(3);
    expect(made.notes[0]).toContain('no questions for the role «Florist»');
  });

  it('without one, questions for everybody come first', () => {
    expect(ids(plan({ ...settings, questionCount: 1 }, {}, roles))).toEqual(['for-all']);
  });
});

describe('questions about the resume', () => {
  const projects = projectQuestions({
    ...emptyProfile,
    projects: [{ name: 'Harbour' }, { name: 'Lantern' }, { name: 'Quarry' }],
  });

  it('are asked before the bank’s project questions, each about another project', () => {
    const made = plan({ type: 'project', questionCount: 3, difficulty: 'mixed' }, { projects });
    expect(made.questions.every(question => question.area === 'resume')).toBe(true);
    expect(new Set(made.questions.map(question => /«(\w+)»/.exec(question.text)?.[1])).size).toBe(3);
  });
});
