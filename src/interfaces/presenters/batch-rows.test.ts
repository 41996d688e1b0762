import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, sampleFile } from '../../../test/support/resume-samples.ts';
import { appError } from '../../application/errors.ts';
import { buildReport } from '../../domain/resume/build-report.ts';
import { err, ok } from '../../shared/result.ts';
import type { BatchWriter } from './batch-format.ts';
import { makeMarkdownWriter } from './batch-markdown.ts';
import { toBatchRowView, toOnlyRowView } from './batch-rows.ts';
import { makeTableWriter } from './batch-table.ts';
import { plainStyle } from './style.ts';

const report = buildReport({
  read: asRead({ ...goodProfile, basics: { ...goodProfile.basics, name: 'Mara | Quell' } }),
  file: sampleFile,
  asOf: '2026-11-01',
  requirements: null,
  hiddenText: [],
});
const duplicateOf = { name: 'a.pdf', kind: 'near', distance: 3 } as const;
const rows = [
  toBatchRowView({ position: 1, name: 'a.pdf', result: ok(report), duplicateOf: null }, 50),
  toBatchRowView(
    { position: 2, name: 'b.pdf', result: err(appError('ENCRYPTED', 'Locked.')), duplicateOf: null },
    50,
  ),
  toBatchRowView({ position: 3, name: 'c.pdf', result: ok({ ...report, score: 40 }), duplicateOf }, 50),
];
const summary = { total: 3, analysed: 2, failed: 1, below: 1, duplicates: 1 };

const write = (writer: BatchWriter): string =>
  writer.head() + rows.map(row => writer.row(row)).join('') + writer.tail(summary);

describe('toBatchRowView', () => {
  it('adds what only a batch knows', () => {
    expect(rows[0]).toMatchObject({ kind: 'report', isBelow: false, document: { duplicate_of: null } });
    expect(rows[1]).toMatchObject({ kind: 'error', document: { file: { name: 'b.pdf' } } });
    expect(rows[2]).toMatchObject({ isBelow: true, document: { duplicate_of: duplicateOf } });
    expect(toOnlyRowView(report, null)).toMatchObject({ position: 1, name: 'cv.pdf', isBelow: false });
  });
});

describe('makeTableWriter', () => {
  it('has a line a report, and says what repeats only where something does', () => {
    const lines = write(
      makeTableWriter({ ...plainStyle, width: 100 })({
        total: 3,
        failUnder: 50,
        version: '1',
        isBlind: false,
      }),
    ).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('REPEATS');
    expect(lines[2]).toContain('near a.pdf');
    const writer = makeTableWriter(plainStyle)({ total: 1, failUnder: null, version: '1', isBlind: false });
    writer.row(rows[0]!);
    expect(writer.tail(summary)).not.toContain('REPEATS');
  });
});

describe('makeMarkdownWriter', () => {
  it('has a line a row, in which no text makes a cell', () => {
    const text = write(makeMarkdownWriter({ total: 3, failUnder: 50, version: '1', isBlind: false }));
    expect(text).toContain('| 1 | 100 | – | Mara \\| Quell | a.pdf |  |');
    expect(text).toContain('| 2 | – | – | – | b.pdf | Locked. |');
    expect(text).toContain(
      '| 3 | 40 | – | Mara \\| Quell | c.pdf | below the threshold; nearly the same as a.pdf |',
    );
    expect(text).toMatch(/2 resumes analysed, 1 failed, 1 repeat an earlier one\.\n$/);
  });
});
