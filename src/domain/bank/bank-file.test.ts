import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK_LIMITS, type BankFileError, readBankFile } from './bank-file.ts';

const QUESTION = {
  id: 'tcp-handshake',
  type: 'technical',
  competency: 'networking',
  roles: ['backend'],
  levels: ['junior', 'mid'],
  difficulty: 'easy',
  text: 'How does TCP open a connection?',
  points: [
    {
      id: 'syn',
      label: 'the client sends SYN',
      weight: 2,
      must: true,
      groups: [['syn', 'synchronize'], ['client']],
      probe: 'Who speaks first?',
    },
  ],
  model_answer: 'The client sends SYN.',
  misconceptions: [{ aliases: ['udp handshake'], why: 'UDP has no handshake' }],
  weak_answers: ['It just connects.'],
};
const bank = (...questions: readonly unknown[]) => ({
  schema: 'interviewace/bank@1',
  name: 'own',
  questions,
});
const errorsOf = (value: unknown): readonly BankFileError[] => {
  const read = readBankFile(value);
  return read.ok ? [] : read.error;
};

describe('readBankFile', () => {
  it('reads a whole question', () => {
    const read = readBankFile(bank(QUESTION));
    expect(read).toMatchObject({
      ok: true,
      value: {
        name: 'own',
        questions: [
          {
            id: 'tcp-handshake',
            area: 'own',
            levels: ['junior', 'mid'],
            points: [{ id: 'syn', weight: 2, must: true, groups: [['syn', 'synchronize'], ['client']] }],
            modelAnswer: 'The client sends SYN.',
            misconceptions: [{ aliases: ['udp handshake'], why: 'UDP has no handshake' }],
            weakAnswers: ['It just connects.'],
            skills: [],
            hints: [],
          },
        ],
      },
    });
  });

  it('fills in what may be missing', () => {
    const read = readBankFile({ questions: [{ id: 'mine', type: 'behavioural', text: 'Why?' }] });
    expect(read).toMatchObject({
      ok: true,
      value: {
        name: 'own-bank',
        questions: [
          {
            type: 'behavioral',
            competency: 'general',
            area: 'own-bank',
            difficulty: 'medium',
            levels: ['junior', 'mid', 'senior', 'staff', 'manager'],
            points: [],
            modelAnswer: null,
          },
        ],
      },
    });
  });

  it('takes numbers and truth values that YAML made of words', () => {
    const read = readBankFile(bank({ ...QUESTION, points: [{ groups: [[404, true]] }] }));
    expect(read).toMatchObject({
      ok: true,
      value: {
        questions: [
          {
            points: [{ id: 'point-1', label: 'point-1', groups: [['404', 'true']], weight: 1, probe: null }],
          },
        ],
      },
    });
  });

  it.each<[string, unknown, string]>([
    ['', null, 'must be a mapping'],
    ['', [], 'found a list'],
    ['schema', { ...bank(QUESTION), schema: 'other@2' }, 'only interviewace/bank@1'],
    ['name', { ...bank(QUESTION), name: {} }, 'must be text'],
    ['questions', bank(), 'holds no question'],
    ['questions', { questions: 'many' }, 'must be a list'],
    ['questions[0]', bank('text'), 'must be a mapping'],
    ['questions[0].id', bank({ ...QUESTION, id: undefined }), 'is missing'],
    ['questions[0].type', bank({ ...QUESTION, type: 'trivia' }), 'must be one of technical'],
    ['questions[0].text', bank({ ...QUESTION, text: ' ' }), 'is empty'],
    ['questions[0].text', bank({ ...QUESTION, text: 'x'.repeat(BANK_LIMITS.textCharsMax + 1) }), 'at most'],
    ['questions[0].levels[1]', bank({ ...QUESTION, levels: ['mid', 'wizard'] }), 'must be one of junior'],
    ['questions[0].difficulty', bank({ ...QUESTION, difficulty: 'brutal' }), 'must be one of easy'],
    ['questions[0].points[0]', bank({ ...QUESTION, points: ['syn'] }), 'must be a mapping'],
    [
      'questions[0].points[0].weight',
      bank({ ...QUESTION, points: [{ groups: [['a']], weight: -1 }] }),
      'above 0',
    ],
    [
      'questions[0].points[0].must',
      bank({ ...QUESTION, points: [{ groups: [['a']], must: 'yes' }] }),
      'true or false',
    ],
    ['questions[0].points[0].groups', bank({ ...QUESTION, points: [{ id: 'a' }] }), 'no group'],
    [
      'questions[0].points[0].groups[0]',
      bank({ ...QUESTION, points: [{ groups: ['syn'] }] }),
      'must be a list',
    ],
    [
      'questions[0].points[0].groups[0][1]',
      bank({ ...QUESTION, points: [{ groups: [['a', {}]] }] }),
      'must be text',
    ],
    [
      'questions[0].misconceptions[0].why',
      bank({ ...QUESTION, misconceptions: [{ aliases: ['a'] }] }),
      'is missing',
    ],
    [
      'questions[0].points',
      bank({ ...QUESTION, points: Array(BANK_LIMITS.pointsMax + 1).fill({}) }),
      'at most',
    ],
    ['questions[1].id', bank(QUESTION, QUESTION), 'as is that of questions[0]'],
  ])('tells what is wrong at %j', (path, value, message) => {
    const error = errorsOf(value).find(one => one.path === path);
    expect(error?.message, JSON.stringify(errorsOf(value))).toContain(message);
  });

  it('tells many errors, up to a limit', () => {
    expect(errorsOf(bank(...Array(200).fill({})))).toHaveLength(BANK_LIMITS.errorsMax);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(readBankFile(value).ok).toBe(false);
        readBankFile({ questions: [value, { ...QUESTION, points: [value], levels: value }] });
      }),
    );
  });
});
