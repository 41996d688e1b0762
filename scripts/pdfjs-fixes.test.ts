import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { fixPdfjs } from './pdfjs-fixes.ts';

const vendor = createRequire(import.meta.url)
  .resolve('unpdf')
  .replace(/index\.\w+$/, 'pdfjs.mjs');
const source = readFileSync(vendor, 'utf8');

it('finds every passage in the installed version, and is done then', () => {
  const fixed = fixPdfjs(source);
  expect(fixed).not.toBe(source);
  expect(() => fixPdfjs(fixed)).toThrow('pdfjs changed');
});

it('says which passage is gone, or is there twice', () => {
  expect(() => fixPdfjs(source.replace('vt.clear()', 'vt.empty()'))).toThrow(
    '«the kinds of characters are replaced, not emptied» occurs 0 times',
  );
  expect(() => fixPdfjs(`${source};TextState=class{}`)).toThrow('occurs 2 times');
});
