import { describe, expect, it } from 'vitest';
import { readLines } from './columns.ts';
import type { RunRole, TextRun } from './laid-out.ts';
import { readSegments } from './segments.ts';
import { draw } from './testing/draw-runs.ts';

const run = (text: string, x: number, y: number, role: RunRole | null): TextRun => ({
  text,
  x,
  y,
  width: text.length * 6,
  height: 10,
  fontSize: 10,
  bold: role?.kind === 'heading',
  italic: false,
  href: null,
  role,
});
const cell = (column: number, row = 0, table = 1): RunRole => ({ kind: 'cell', table, row, column });
const heading: RunRole = { kind: 'heading', level: 1 };
const item: RunRole = { kind: 'list-item', depth: 0 };
const read = (runs: TextRun[]) =>
  readLines(readSegments({ ...draw(''), pages: [{ number: 1, width: 612, height: 792, runs }] })).map(
    line => line.text,
  );

describe('tables that lay out the page', () => {
  it('are read column by column, with the headings and list items that carry no mark, and tables inside', () => {
    expect(
      read([
        run('Jane Doe', 36, 10, heading),
        run('Experience', 36, 40, heading),
        run('Skills', 300, 40, heading),
        run('Acme Corp', 36, 60, cell(0, 0, 2)),
        run('2019 - 2021', 200, 60, cell(1, 0, 2)),
        run('Python', 300, 60, cell(1)),
        run('Built the service', 46, 75, item),
        run('Languages', 300, 80, heading),
        run('Education', 36, 100, heading),
        run('English', 310, 100, item),
        run('University', 36, 115, cell(0)),
        run('French', 310, 115, item),
        run('After the table', 36, 160, null),
      ]),
    ).toEqual([
      'Jane Doe',
      'Experience',
      'Acme Corp 2019 - 2021',
      'Built the service',
      'Education',
      'University',
      'Skills',
      'Python',
      'Languages',
      'English',
      'French',
      'After the table',
    ]);
  });

  it('with headings in the first column only are a rail', () => {
    expect(
      read([
        run('Jane Doe', 36, 10, null),
        run('jane@example.org', 36, 25, null),
        run('Summary', 36, 50, heading),
        run('Reliable and curious', 200, 50, cell(1)),
        run('Skills', 36, 70, heading),
        run('Python, Go, Rust', 200, 70, cell(1, 1)),
        run('Work', 36, 90, heading),
        run('Acme Corp', 200, 90, cell(1, 2)),
        run('2019 - 2021', 420, 90, cell(1, 2)),
        run('Engineer for the platform', 200, 105, cell(1, 2)),
        run('Built the service', 210, 120, item),
      ]),
    ).toEqual([
      'Jane Doe',
      'jane@example.org',
      'Summary',
      'Reliable and curious',
      'Skills',
      'Python, Go, Rust',
      'Work',
      'Acme Corp 2019 - 2021',
      'Engineer for the platform',
      'Built the service',
    ]);
  });
});
