import { describe, expect, it } from 'vitest';
import { buildBank, buildQuestion } from '../../../test/support/interview-builder.ts';
import { err, ok } from '../../shared/result.ts';
import { appError } from '../errors.ts';
import { makeLintBank } from './lint-bank.ts';
import { makeListQuestions } from './list-questions.ts';
import { makeShowQuestion } from './show-question.ts';

const bank = { all: async () => buildBank(1) };

describe('listQuestions', () => {
  const list = makeListQuestions({ bank });
  const all = { area: null, type: null, level: null, difficulty: null };

  it('filters by area, type, level and difficulty together', async () => {
    const count = async (more: Partial<typeof all> | Record<string, string>) => {
      const listed = await list({ ...all, ...more });
      return listed.ok ? listed.value.length : listed.error.code;
    };
    expect(await count({})).toBe(75);
    expect(await count({ type: 'technical' })).toBe(15);
    expect(await count({ area: 'project-area', level: 'mid' })).toBe(3);
    expect(await count({ type: 'technical', level: 'mid', difficulty: 'hard' })).toBe(1);
  });

  it('names the choices when a filter is not known', async () => {
    for (const [name, value] of Object.entries({
      area: 'cooking',
      type: 'riddle',
      level: 'wizard',
      difficulty: 'brutal',
    }))
      expect(await list({ ...all, [name]: value })).toMatchObject({
        error: { code: 'USAGE', message: expect.stringContaining('there are:') },
      });
  });
});

describe('showQuestion', () => {
  const show = makeShowQuestion({
    bank: {
      all: async () => ['tcp', 'tcp-handshake', 'tcp-window', 'dns-lookup'].map(id => buildQuestion(id)),
    },
  });

  it('finds it by its id, though others begin alike, or by a part that fits one only', async () => {
    expect(await show({ id: 'tcp' })).toMatchObject({ value: { id: 'tcp' } });
    expect(await show({ id: 'tcp-h' })).toMatchObject({ value: { id: 'tcp-handshake' } });
    expect(await show({ id: 'lookup' })).toMatchObject({ value: { id: 'dns-lookup' } });
    expect(await show({ id: 'tcp-' })).toMatchObject({ error: { code: 'AMBIGUOUS_ID' } });
    for (const id of ['udp-lite', 'last', ''])
      expect(await show({ id })).toMatchObject({
        error: { code: 'NOT_FOUND', nextSteps: [expect.stringContaining('interviewace bank list')] },
      });
  });
});

describe('lintBank', () => {
  const file = { name: 'bank.yaml', bytes: new Uint8Array([1]) };
  const lint = makeLintBank({
    bank,
    parse: async ({ name }) =>
      name === 'bank.yaml' ? ok([buildQuestion('own')]) : err(appError('INVALID_INPUT', 'no bank')),
    lint: questions => questions.map(({ id }) => ({ questionId: id, rule: 'test', message: 'seen' })),
  });

  it('lints the built-in bank and counts its areas', async () => {
    const report = await lint({ file: null });
    expect(report).toMatchObject({ value: { questions: 75 } });
    expect(report.ok && report.value.findings).toHaveLength(75);
    expect(report.ok && report.value.counts).toEqual(
      ['behavioral', 'project', 'situational', 'system-design', 'technical'].map(type => ({
        area: `${type}-area`,
        questions: 15,
      })),
    );
  });

  it('lints a file, or says why it cannot be read', async () => {
    expect(await lint({ file })).toMatchObject({
      value: { questions: 1, findings: [{ questionId: 'own' }] },
    });
    expect(await lint({ file: { ...file, name: 'x' } })).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });
});
