import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../test/support/fake-interviewer.ts';
import { answered, buildInterview } from '../../../test/support/interview-builder.ts';
import type { SkillEvidence } from '../resume/report.ts';
import { contradictionsOf } from './contradictions.ts';

const skill = (name: string, evidence: SkillEvidence['evidence'] = 'recent-role'): SkillEvidence => ({
  name,
  canonical: name.toLowerCase(),
  evidence,
  months: 20,
  lastUsed: '2026-03',
});
const resume = [skill('Kafka'), skill('Node.js', 'role'), skill('Rust', 'list')];
const found = (text: string): readonly string[] =>
  contradictionsOf(answered(buildInterview(), gradeOf(50), { text }), resume);

describe('contradictionsOf', () => {
  const denied = [
    'I have never used Kafka.',
    'Well, I’ve never worked with Kafka before, only with queues.',
    'Honestly I have no experience with Kafka at all. Still, I would read up.',
    'We ran it.\nI have no experience with Node.js.',
    "I don't know kafka",
  ];
  for (const text of denied) it(`is found: ${text}`, () => expect(found(text)).toHaveLength(1));

  const fine = [
    'I have used Kafka for years.',
    'I had never used Kafka before that project.',
    'I never used Kafka before, so I had to learn it.',
    'I have never used Kafka in production at that scale.',
    'I have never used Kafka Streams.',
    'My manager thought I have never used Kafka.',
    'I have never used Rust.',
    'I have never used Cassandra.',
    'I do not know whether Kafka keeps the order.',
    '',
  ];
  for (const text of fine) it(`is not found: ${text}`, () => expect(found(text)).toEqual([]));

  it('quotes the words and names what the resume shows', () => {
    expect(found('I have never used Kafka.')).toEqual([
      '«I have never used Kafka» was said of Kafka, which the resume shows in a role, last in 2026-03.',
    ]);
  });

  it('reports a skill once, and nothing without a resume', () => {
    const twice = answered(
      answered(buildInterview(), gradeOf(5), { text: 'I have never used Kafka' }),
      gradeOf(5),
      {
        text: 'I have not used Kafka',
      },
    );
    expect(contradictionsOf(twice, resume)).toHaveLength(1);
    expect(contradictionsOf(twice, [])).toEqual([]);
  });

  it('takes a long hostile answer in linear time', () => {
    const long = 'i have never used '.repeat(5_500);
    expect(found(long)).toEqual([]);
  });
});
