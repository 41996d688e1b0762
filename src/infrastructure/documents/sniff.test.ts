import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { sniff } from './sniff.ts';
import { writeZip } from './zip-write.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));

const kind = (name: string, content: string | Uint8Array): string => {
  const result = sniff(name, typeof content === 'string' ? Buffer.from(content) : content);
  return result.ok ? result.value.format : result.error.code;
};

const zipOf = (...names: readonly string[]): Buffer =>
  writeZip(names.map(name => ({ name, data: Buffer.from('<x/>') })));

const prose =
  'Software engineer with eight years of experience in building reliable services for people who ship.';

describe('sniff', () => {
  it.each([
    ['sample_resume.pdf', 'pdf'],
    ['sample_resume.docx', 'docx'],
    ['sample_job.txt', 'text'],
    ['broken/pdf-named.txt', 'pdf'],
    ['broken/png-named.pdf', 'UNSUPPORTED_FORMAT'],
    ['broken/empty.pdf', 'EMPTY_FILE'],
    ['broken/blank.txt', 'EMPTY_FILE'],
    ['broken/list.json', 'NOT_A_RESUME'],
    ['broken/zip-bomb.docx', 'docx'],
  ])('decides %s by content', (name, expected) => {
    expect(kind(name, fixture(name))).toBe(expected);
  });

  it('finds a PDF behind up to a kilobyte of something else', () => {
    expect(kind('x', `${'\n'.repeat(900)}%PDF-1.4 …`)).toBe('pdf');
    expect(kind('x', `${prose} ${'\n'.repeat(1100)}%PDF-1.4`)).toBe('text');
    expect(kind('x', 'We print %PDF files here, among others.')).toBe('text');
  });

  it.each([
    ['GIF89a', 'UNSUPPORTED_FORMAT'],
    ['{\\rtf1 hello}', 'UNSUPPORTED_FORMAT'],
    ['%!PS-Adobe', 'UNSUPPORTED_FORMAT'],
    ['{"basics": {}}', 'json'],
    ['{not json} but prose', 'text'],
    ['[Draft] Resume of someone', 'text'],
    ['<!DOCTYPE html><p>x', 'html'],
    ['<?xml version="1.0"?>\n<html><body>x', 'html'],
    ['<div>Jane</div><p>x</p></body>', 'html'],
    ['# Jane\n\n- x', 'markdown'],
    ['**Jane** and [site](https://example.com)', 'markdown'],
    ['<div align="center">\n\n# Jane\n</div>', 'markdown'],
    ['* starred\n* items', 'text'],
  ])('%s', (text, expected) => {
    expect(kind('stdin', text)).toBe(expected);
  });

  it('lets the name settle what content leaves open', () => {
    expect(kind('cv.md', 'Jane\n\n- item')).toBe('markdown');
    expect(kind('cv.html', '<p>Jane</p>')).toBe('html');
    expect(kind('cv.json', '42')).toBe('NOT_A_RESUME');
    expect(kind('cv.json', '{"basics": ')).toBe('DAMAGED_FILE');
    expect(kind('cv.txt', '42')).toBe('text');
  });

  it('tells packages and compound files apart', () => {
    expect(kind('a', zipOf('xl/workbook.xml'))).toBe('UNSUPPORTED_FORMAT');
    expect(kind('a', zipOf('ppt/presentation.xml'))).toBe('UNSUPPORTED_FORMAT');
    expect(kind('a', zipOf('[Content_Types].xml'))).toBe('DAMAGED_FILE');
    expect(kind('a', zipOf('a.txt'))).toBe('UNSUPPORTED_FORMAT');
    expect(
      kind(
        'a',
        writeZip([{ name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.text') }]),
      ),
    ).toBe('UNSUPPORTED_FORMAT');
    const compound = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(64),
    ]);
    expect(kind('a.doc', compound)).toBe('UNSUPPORTED_FORMAT');
    expect(kind('a.docx', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      'ENCRYPTED',
    );
  });

  it('names a next step with every refusal', () => {
    for (const content of ['', 'GIF89a', '[1]', '\u0000\u0001\u0002']) {
      const result = sniff('x.json', Buffer.from(content));
      expect(result.ok ? [] : result.error.nextSteps).not.toHaveLength(0);
    }
  });
});

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark, and UTF-16 with its mark', () => {
    expect(decodeText(Buffer.from('\ufeffRené'))).toBe('René');
    expect(decodeText(Buffer.from('\ufeffRené', 'utf16le'))).toBe('René');
    expect(decodeText(Buffer.from('\ufeffRené', 'utf16le').swap16())).toBe('René');
  });
  it('falls back to Windows-1252 for text, and to nothing for rubbish', () => {
    expect(decodeText(Buffer.from(`René – ${prose}`.replace('–', '\u0096'), 'latin1'))).toBe(
      `René – ${prose}`,
    );
    const rubbish = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 89 + 131) % 256));
    expect(decodeText(rubbish)).toBeNull();
    expect(decodeText(Buffer.from('ab\u0000cd'))).toBeNull();
    expect(decodeText(Buffer.from('\u0001\u0002\u0003abc'))).toBeNull();
  });
  it('makes all line ends one', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\u2028d'))).toBe('a\nb\nc\nd');
  });
});
