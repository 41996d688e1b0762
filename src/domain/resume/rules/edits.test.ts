import { describe, expect, it } from 'vitest';
import { countWords } from '../words.ts';
import { deedOfDuty, inPast, jointOf } from './edits.ts';
import type { Statement } from './judged-resume.ts';

const said = (text: string, current: boolean | null = false): Statement => ({
  text,
  words: countWords(text),
  source: 'work',
  entry: 0,
  bullet: true,
  current,
  place: { page: 1, line: 1, quote: text },
});

describe('edits from the own words of a bullet', () => {
  it.each([
    ['Responsible for managing a team of four', false, '«Managed a team of four»'],
    ['Responsible for managing a team of four', true, '«Manage a team of four»'],
    ['Duties included: writing reports', false, '«Wrote reports»'],
    ['Responsible for the reports', false, ''],
    ['Was also responsible for managing it', false, ''],
    ['Managed the team', false, ''],
  ])('a duty «%s» (current: %s) becomes %s', (text, current, expected) =>
    expect(deedOfDuty(said(text, current))).toBe(expected));

  it.each([
    ['Build the ledger', '«Built the ledger»'],
    ['Successfully lead the team', '«Successfully led the team»'],
    ['Data: write reports', '«Data: wrote reports»'],
    ['Zorb the ledger', ''],
    ['', ''],
  ])('«%s» in the past is %s', (text, expected) => expect(inPast(said(text))).toBe(expected));

  it('finds the joint of a long bullet near its middle, and none where there is none', () => {
    const text =
      'Designed a ledger for the payments of the whole bank and taught two teams how to run it at night';
    expect(jointOf(said(text))).toBe('«and taught two …»');
    expect(jointOf(said(`Wrote reports; ${'x'.repeat(10)} read them`))).toBe('«xxxxxxxxxx read them …»');
    expect(jointOf(said('Onelongword'))).toBe('');
  });

  it('cuts what is long, and stays fast on what is hostile', () => {
    expect(inPast(said(`Build ${'x'.repeat(2_000)}`)).length).toBeLessThan(80);
    expect(inPast(said(`Build ${'word '.repeat(400)}`))).toMatch(/^«Built [\w ]+…»$/);
    const started = performance.now();
    for (const unit of ['and ', ', ', '; ', 'Responsible for ', '\u202e'])
      for (const edit of [deedOfDuty, inPast, jointOf]) edit(said(unit.repeat(50_000)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
