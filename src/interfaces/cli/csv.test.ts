import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

const parsed = (text: string) => {
  const result = parseCsv(text);
  return result.ok ? [result.value.columns, ...result.value.rows] : result.error.message;
};

describe('parseCsv', () => {
  it.each([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF, CR and no last line end',
      'a,b\r\n1,2\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a byte order mark and empty lines', '\ufeffa\n\n1\n\n', [['a'], ['1']]],
    [
      'quotes',
      'a,b\n"x, ""y""","two\nlines"\n',
      [
        ['a', 'b'],
        ['x, "y"', 'two\nlines'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,\n"",x\n',
      [
        ['a', 'b'],
        ['', ''],
        ['', 'x'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'names of columns with spaces around',
      ' a , b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('reads %s', (_name, text, rows) => {
    expect(parsed(text)).toEqual(rows);
  });

  it.each([
    ['', 'There is not even a row'],
    ['a,b\n1\n', 'Line 2 has 1 cells where the first row has 2'],
    ['a,b\n"x\ny",2\n1,2,3\n', 'Line 4 has 3 cells'],
    ['a\n"x', 'Line 2 opens a quote'],
    ['a\nx"y\n', 'Line 2 has a quote inside'],
    ['a\n"x"y\n', 'Line 2 goes on after'],
    ['a,a\n', 'Line 1 names the column «a» twice'],
    [`a\n${'x'.repeat(10_001)}\n`, 'Line 2 has a cell of more than'],
    [`${'x,'.repeat(200)}x\n`, 'Line 1 has more than 200 cells'],
  ])('refuses %j', (text, message) => {
    expect(parsed(text)).toContain(message);
  });

  it('gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', ' ', 'é'), maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), rows => {
        const text = ['x,y', ...rows.map(row => row.map(quoted).join(','))].join('\r\n');
        expect(parsed(text)).toEqual([['x', 'y'], ...rows]);
      }),
    );
  });
});
