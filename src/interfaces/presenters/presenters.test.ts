import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../domain/resume/profile.ts';
import { renderError, toBatchErrorRow, toErrorDocument } from './failure.ts';
import { toResumeMarkdown } from './resume-markdown.ts';
import {
  bandOf,
  bar,
  counted,
  plainStyle,
  scoreCell,
  scoreText,
  shortId,
  sparkline,
  whenText,
} from './style.ts';
import { type Column, padTo, renderRows, renderTable, truncate, wrap } from './table.ts';
import { loadWidth, widthOf } from './width.ts';

beforeAll(loadWidth);

const narrow = (width: number) => ({ ...plainStyle, width });

interface Row {
  readonly id: string;
  readonly text: string;
  readonly extra: string;
}

const columns: readonly Column<Row>[] = [
  { title: 'ID', cell: row => row.id },
  { title: 'TEXT', cell: row => row.text, flexible: true },
  { title: 'EXTRA', cell: row => row.extra, align: 'right', optional: true },
];

const rows: readonly Row[] = [
  { id: '1', text: 'short', extra: '10' },
  {
    id: '22',
    text: '日本語のとても長いテキスト、続きがあります 😀😀😀 and some more words behind it',
    extra: '7',
  },
];

describe('renderTable', () => {
  it.each([200, 80, 40, 30, 20])('fits %i columns, wide characters and emoji too', width => {
    const lines = renderTable(columns, rows, narrow(width)).split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('cuts flexible cells before it drops optional columns, and says so with an ellipsis', () => {
    expect(renderTable(columns, rows, narrow(40))).toContain('EXTRA');
    expect(renderTable(columns, rows, narrow(40))).toContain('…');
    expect(renderTable(columns, rows, narrow(18))).not.toContain('EXTRA');
  });

  it('lets no control character or line break of a cell through', () => {
    const hostile: Row[] = [{ id: '\u001b[31mred', text: 'a\u009b1mb\nc', extra: '\u0007' }];
    const table = renderTable(columns, hostile, plainStyle);
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(table.split('\n')).toHaveLength(2);
    expect(renderRows(columns, [{ id: 'a\tb', text: 'c\nd', extra: '' }])).toBe('a b\tc d\t');
  });
});

describe('widthOf', () => {
  it('counts columns as string-width does', () => {
    for (const text of ['', 'plain', '日本語', '😀', 'é', 'e\u0301'])
      expect(widthOf(text)).toBe(stringWidth(text));
  });
});

describe('text that is fitted', () => {
  it('is padded, cut between graphemes, and wrapped at spaces', () => {
    expect(padTo('ab', 4)).toBe('ab  ');
    expect(padTo('ab', 4, 'right')).toBe('  ab');
    expect(truncate('👩‍👩‍👧 family', 4)).toBe('👩‍👩‍👧 …');
    expect(truncate('anything', 0)).toBe('');
    expect(wrap('one two three four', 9, '  ')).toBe('one two\n  three\n  four');
    expect(
      wrap('a'.repeat(25), 10)
        .split('\n')
        .every(line => line.length <= 10),
    ).toBe(true);
    expect(wrap('', 10)).toBe('');
  });
});

describe('signs', () => {
  it('stand beside colours, so that nothing is lost without them', () => {
    expect([80, 60, 20].map(score => bandOf(score).sign)).toEqual(['✓', '~', '!']);
    expect(bar(50, 10)).toBe('█████░░░░░');
    expect(bar(-5, 4) + bar(105, 4)).toBe('░░░░████');
    expect(sparkline([0, 50, 100])).toBe('▁▅█');
    expect(scoreText(null) + scoreText(71.6)).toBe('–72');
    expect([scoreCell(71.6, plainStyle), scoreCell(null, plainStyle)]).toEqual(['71.6', '']);
    const terminal = { ...plainStyle, now: new Date(0) };
    expect([scoreCell(71.6, terminal), scoreCell(null, terminal)]).toEqual(['72 ✓', '–']);
    expect([counted(1, 'role'), counted(2, 'role')]).toEqual(['1 role', '2 roles']);
    expect(shortId('0197-aaaa-bbbbcccc')).toBe('bbbbcccc');
  });

  it('tell dates as a person would on a terminal, exactly in a pipe', () => {
    const now = new Date('2026-03-10T12:00:00Z');
    expect(whenText('2026-03-10T08:05:00.000Z', now)).toBe('today 08:05');
    expect(whenText('2026-03-09T23:59:00.000Z', now)).toBe('yesterday');
    expect(whenText('2026-03-05T00:00:00.000Z', now)).toBe('5 days ago');
    expect(whenText('2025-03-05T00:00:00.000Z', now)).toBe('2025-03-05');
    expect(whenText('2025-03-05T00:00:00.000Z', null)).toBe('2025-03-05T00:00:00.000Z');
  });
});

describe('failures', () => {
  const error = {
    code: 'NOT_FOUND' as const,
    message: 'There is none.',
    nextSteps: ['interviewace history'],
    details: { a: 1 },
  };

  it('name the next step, and keep code and details in the document', () => {
    expect(renderError(error, plainStyle)).toBe('✗ There is none.\n  → interviewace history');
    expect(toErrorDocument(error).error).toEqual({
      code: 'NOT_FOUND',
      message: 'There is none.',
      next_steps: ['interviewace history'],
      details: { a: 1 },
    });
    expect(toBatchErrorRow('x.pdf', { code: 'EMPTY_FILE', message: 'Empty.' })).toMatchObject({
      file: { name: 'x.pdf' },
      error: { next_steps: [], details: null },
    });
  });
});

describe('toResumeMarkdown', () => {
  it('writes what is there, in the usual order, and escapes what a resume could smuggle in', () => {
    const markdown = toResumeMarkdown({
      ...emptyProfile,
      basics: {
        name: 'A <b>bold</b> name',
        email: 'a@example.com',
        label: 'Engineer',
        summary: 'Line one\nline *two*',
        profiles: [{ network: 'GitHub', url: 'https://github.com/a' }],
      },
      work: [
        {
          name: 'Acme',
          position: 'Engineer',
          startDate: '2020-01',
          highlights: ['Cut cost by 30 %', '[link](javascript:x)'],
        },
        { name: 'Old', startDate: '2018', endDate: '2019', summary: 'Did things.' },
      ],
      projects: [{ name: 'Tool', description: 'A tool', url: 'https://example.com' }],
      education: [
        { institution: 'Uni', studyType: 'BSc', area: 'Physics', score: '1.3', courses: ['Optics'] },
      ],
      skills: [{ name: 'Languages', keywords: ['Go', 'C#'] }, { name: 'Docker' }],
      volunteer: [{ organization: 'Club', position: 'Coach' }],
      languages: [{ language: 'French', fluency: 'fluent' }],
      certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2022' }],
      awards: [{ title: 'Prize' }],
      publications: [{ name: 'Paper' }],
      interests: [{ name: 'Chess', keywords: ['openings'] }],
      references: [{ name: 'R', reference: 'Good.' }],
    });
    expect(markdown).toMatchInlineSnapshot(`
      "# A \\<b\\>bold\\</b\\> name

      Engineer

      a@example.com

      https://github.com/a

      ## Summary

      Line one line \\*two\\*

      ## Experience

      ### Engineer — Acme

      Jan 2020 – Present

      - Cut cost by 30 %
      - \\[link\\](javascript:x)

      ### Old

      2018 – 2019

      Did things.

      ## Projects

      ### Tool

      https://example.com

      A tool

      ## Education

      ### BSc, Physics — Uni

      - **Grade:** 1.3
      - **Courses:** Optics

      ## Skills

      - **Languages:** Go, C\\#
      - Docker

      ## Certificates

      - CKA — CNCF, 2022

      ## Publications

      - Paper

      ## Awards

      - Prize

      ## Volunteering

      ### Coach — Club

      ## Languages

      - French (fluent)

      ## Interests

      - Chess, openings

      ## References

      R: Good.
      "
    `);
  });

  it('is a title for an empty profile', () => {
    expect(toResumeMarkdown(emptyProfile)).toBe('# Resume\n');
  });
});
