import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../test/support/resume-samples.ts';
import { readRequirements } from '../../domain/job/requirements.ts';
import { buildReport } from '../../domain/resume/build-report.ts';
import { firstProblem } from './stored-shapes.ts';

const requirements = readRequirements('Requirements:\n- Go\n- COBOL\n- Driving licence');

const {
  id: _,
  file: __,
  ...report
} = buildReport({
  read: asRead(goodProfile),
  file: sampleFile,
  asOf: SAMPLE_AS_OF,
  requirements,
  hiddenText: [],
});

describe('stored reports', () => {
  it('are read back as they are written now', () => {
    expect(firstProblem('report', JSON.parse(JSON.stringify(report)))).toBeNull();
    expect(firstProblem('requirements', JSON.parse(JSON.stringify(requirements)))).toBeNull();
  });

  it('are read as an earlier version wrote them: without gates, quotes and suggestions', () => {
    const match = report.match && {
      score: report.match.score,
      missing: report.match.missing,
      requirements: report.match.requirements.map(({ text, kind, met, evidence }) => ({
        text,
        kind,
        met,
        evidence,
      })),
    };
    expect(firstProblem('report', { ...report, match })).toBeNull();
    expect(
      firstProblem('requirements', [{ text: 'Go', kind: 'must', skills: ['Go'], years: null }]),
    ).toBeNull();
  });

  it('are refused when a new key is broken', () => {
    const broken = { ...report, match: { ...report.match, gates: [{ gate: 'horoscope' }] } };
    expect(firstProblem('report', broken)).toContain('match.gates.0.gate');
    expect(
      firstProblem('requirements', [
        { text: 'Go', kind: 'must', skills: [], years: null, gate: 'star sign' },
      ]),
    ).toContain('gate');
  });
});
