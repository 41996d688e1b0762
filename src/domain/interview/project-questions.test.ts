import { describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../resume/profile.ts';
import { cleanName, projectQuestions, SUBJECT_CHARS_MAX } from './project-questions.ts';

const profile = (more: Partial<Profile>): Profile => ({ ...emptyProfile, ...more });

describe('projectQuestions', () => {
  it('asks three complete questions a project and a role, naming it', () => {
    const questions = projectQuestions(
      profile({
        projects: [{ name: 'Harbour', keywords: ['Go', ' PostgreSQL '] }],
        work: [{ name: 'Northwind', position: 'Engineer' }, { name: 'Contoso' }],
      }),
    );
    expect(questions).toHaveLength(9);
    expect(new Set(questions.map(question => question.id)).size).toBe(9);
    for (const question of questions) {
      expect(question).toMatchObject({ type: 'project', area: 'resume', points: [], modelAnswer: null });
      expect(question.hints.length).toBeGreaterThan(1);
      expect(question.id).toMatch(/^[a-z0-9-]+$/);
    }
    expect(questions[0]?.text).toContain('the project «Harbour»');
    expect(questions[0]?.skills).toEqual(['go', 'postgresql']);
    expect(questions[3]?.text).toContain('your work as «Engineer» at «Northwind»');
    expect(questions[6]?.text).toContain('your work at «Contoso»');
  });

  it('gives the same ids for the same names, so that they are not repeated', () => {
    const once = projectQuestions(profile({ projects: [{ name: 'Harbour' }] }));
    expect(projectQuestions(profile({ projects: [{ name: 'Harbour' }, { name: 'Harbour' }] }))).toEqual(once);
  });

  it('leaves out what has no name, and stops at a handful', () => {
    expect(
      projectQuestions(profile({ projects: [{}, { name: ' \u0000 ' }], work: [{ position: 'Engineer' }] })),
    ).toEqual([]);
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `Project ${index}` }));
    expect(projectQuestions(profile({ projects: many })).length).toBe(18);
  });
});

describe('cleanName', () => {
  it('takes out control characters, direction marks, line breaks and our quotes', () => {
    expect(cleanName('  Har\u0000bour\u202e \n\t«x» \u001b[31m')).toBe('Har bour x [31m');
  });

  it('cuts long names at a whole character', () => {
    const cut = cleanName('🚢'.repeat(10_000));
    expect([...cut]).toHaveLength(SUBJECT_CHARS_MAX);
    expect(cut.endsWith('🚢…')).toBe(true);
    expect(cleanName('a\ud83d')).toBe('a');
  });
});
