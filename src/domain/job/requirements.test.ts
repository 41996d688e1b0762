import { describe, expect, it } from 'vitest';
import { degreeAsked, degreeHeld } from './degrees.ts';
import { JOB_CHARS_MAX, REQUIREMENT_CHARS_MAX, REQUIREMENTS_MAX, readRequirements } from './requirements.ts';

const JOB = `Senior Backend Engineer
We are a payments company with 20 years of history. Join us!

## What you'll do
- Design services in Go
- Own the on-call rotation

Requirements:
- 5+ years of experience with Java or Kotlin
- Strong SQL skills
- Kubernetes is a plus
- Bachelor's degree in Computer Science
- Must be a US citizen

**Nice to have**
* Terraform
* Experience with Kafka required

Tech stack: Go, PostgreSQL, Redis, gRPC

Benefits
- 30 days of holiday and 3 years of free Python courses`;

const brief = (text: string) => readRequirements(text).map(each => `${each.kind}: ${each.text}`);

describe('readRequirements', () => {
  it('tells kinds by headings and cue words, in the order of the text', () => {
    expect(brief(JOB)).toEqual([
      'preferred: Design services in Go',
      'preferred: Own the on-call rotation',
      'must: 5+ years of experience with Java or Kotlin',
      'must: Strong SQL skills',
      'nice: Kubernetes is a plus',
      "must: Bachelor's degree in Computer Science",
      'nice: Terraform',
      'must: Experience with Kafka required',
      'must: Go',
      'must: PostgreSQL',
      'must: Redis',
      'must: gRPC',
    ]);
  });

  it('names skills and years', () => {
    expect(readRequirements(JOB)[2]).toEqual({
      text: '5+ years of experience with Java or Kotlin',
      kind: 'must',
      skills: ['Java', 'Kotlin'],
      years: 5,
    });
  });

  it.each([
    ['3-5 years of Python', 3],
    ['at least three years of Python', 3],
    ['10 or more years in Python', 10],
    ['Python, 2 yrs required', 2],
    ['Python since 99 years', null],
    ['Experience with Python 3', null],
  ])('reads the years of «%s»', (text, years) => {
    expect(readRequirements(text)[0]?.years).toBe(years);
  });

  it('takes a skill at the beginning of a line, and no verb', () => {
    expect(readRequirements('Requirements:\n- React and Redux experience')[0]?.skills).toEqual([
      'React',
      'Redux',
    ]);
    expect(readRequirements('Requirements:\n- Excel at explaining things')[0]?.skills).toEqual([]);
  });

  it('leaves out who somebody is', () => {
    const lines = ['Native speaker of German', 'Male, 25 years old', 'Degree from a top university'];
    expect(brief(`Requirements:\n${lines.join('\n')}\n- SQL`)).toEqual(['must: SQL']);
  });

  it('reads permits, places and hours as gates that earn no points', () => {
    const found = readRequirements(
      'Requirements:\n- A work permit is required\n- Driving licence and experience with SAP\n- SQL',
    );
    expect(found.map(each => [each.gate ?? each.kind, each.text, each.skills])).toEqual([
      ['work-permit', 'A work permit is required', []],
      ['driving-licence', 'Driving licence and experience with SAP', []],
      ['must', 'Driving licence and experience with SAP', ['SAP']],
      ['must', 'SQL', ['SQL']],
    ]);
  });

  it('keeps a demand that only speaks of experience from being taken for a heading', () => {
    expect(brief('Requirements\n- Experience with Python\n- Skills in negotiation')).toEqual([
      'must: Experience with Python',
      'must: Skills in negotiation',
    ]);
  });

  it('knows longer headings, and demands that look like one', () => {
    expect(
      brief(
        "What we're looking for in you\nPatience\nThings that are nice to have:\nGolf\nOUR BENEFITS\nFruit",
      ),
    ).toEqual(['must: Patience', 'nice: Golf']);
    expect(brief('Requirements: SQL\nSkills in SQL')).toEqual(['must: SQL', 'must: Skills in SQL']);
  });

  it('keeps demands on photo editing, race conditions and national accounts', () => {
    const lines = ['Photo editing', 'Debugging of race conditions', 'National account management'];
    expect(brief(`Requirements:\n${lines.join('\n')}`)).toHaveLength(3);
  });

  it('takes control characters out of what is shown', () => {
    expect(brief('Requirements:\n- \u001b[31mSQL\u202e and Go')).toEqual(['must: [31mSQL  and Go']);
  });

  it('reads running text without headings', () => {
    expect(
      brief(
        'You know your way. You have experience with Docker. Ideally you are fluent in French. We pay well.',
      ),
    ).toEqual(['must: You have experience with Docker.', 'preferred: Ideally you are fluent in French.']);
  });

  it('takes the bullets of a duties section, and of its prose only what asks for something', () => {
    expect(
      brief(
        'About the role\nWe move parcels for small shops.\n- Run our services.\nExperience with Go is a must.',
      ),
    ).toEqual(['preferred: Run our services.', 'must: Experience with Go is a must.']);
  });

  it('gives the lines of a text that has no cue at all, and nothing for nothing', () => {
    expect(brief('Backend wizardry in Go')).toEqual(['preferred: Backend wizardry in Go']);
    expect(readRequirements(' \n\r\n ')).toEqual([]);
  });

  it('says everything once and stays within its limits', () => {
    const many = Array.from({ length: 500 }, (_, n) => `- SQL ${n} ${'x'.repeat(500)}`).join('\n');
    const found = readRequirements(`Requirements:\n- SQL\n- sql\n${many}`);
    expect(found).toHaveLength(REQUIREMENTS_MAX);
    expect(Math.max(...found.map(each => each.text.length))).toBeLessThanOrEqual(REQUIREMENT_CHARS_MAX);
    expect(found.filter(each => each.text.toLowerCase() === 'sql')).toHaveLength(1);
  });

  it('is not slow on a hostile text', () => {
    const started = performance.now();
    for (const unit of ['a ', '- ', '1 ', '12 years ', ':', '. A', 'must '])
      readRequirements(unit.repeat(JOB_CHARS_MAX));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('degrees', () => {
  it.each([
    ["Bachelor's degree in CS", 2],
    ["Bachelor's or Master's degree", 2],
    ['PhD in statistics', 4],
    ['University degree', 2],
    ['Scrum Master', null],
    ['Experience with Java', null],
  ])('asked by «%s»', (text, height) => expect(degreeAsked(text)).toBe(height));

  it.each([
    ['Master of Science', 3],
    ['B.Sc. Physics', 2],
    ['Ph.D.', 4],
    ['Some course', null],
  ])('held by «%s»', (text, height) => expect(degreeHeld(text)).toBe(height));
});
