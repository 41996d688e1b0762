import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type RawPage, rawPages } from '../../../test/support/raw-pdf.ts';
import type { TextRun } from '../../domain/resume/reading/laid-out.ts';
import { defaultLimits } from './limits.ts';
import { readPdf } from './pdf.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));

const read = (bytes: Uint8Array, limits = defaultLimits) => readPdf({ name: 'cv.pdf', bytes }, limits);

const pagesOf = async (pages: readonly RawPage[]) => {
  const result = await read(rawPages(pages));
  if (!result.ok) throw new Error(result.error.message);
  return result.value.pages;
};

const codeOf = async (bytes: Uint8Array, limits = defaultLimits): Promise<string> => {
  const result = await read(bytes, limits);
  return result.ok ? 'ok' : result.error.code;
};

const find = (runs: readonly TextRun[], text: string): TextRun => {
  const run = runs.find(candidate => candidate.text.includes(text));
  if (!run) throw new Error(`no run with «${text}»`);
  return run;
};

describe('readPdf on the sample resume', () => {
  it('gives text, boxes, weights, slants, links and the date', async () => {
    const result = await read(fixture('sample_resume.pdf'));
    if (!result.ok) throw new Error(result.error.message);
    const { pages, format, modifiedAt } = result.value;
    expect({ format, modifiedAt, pages: pages.length }).toEqual({
      format: 'pdf',
      modifiedAt: '2026-11-02T09:00:00Z',
      pages: 1,
    });
    const runs = pages[0]!.runs;
    expect(find(runs, 'Maren Osei')).toMatchObject({ bold: true, italic: false, fontSize: 22 });
    expect(find(runs, 'Harborline')).toMatchObject({ bold: false, italic: true, x: 54 });
    const date = find(runs, 'Mar 2022');
    expect(date.x + date.width).toBeCloseTo(558, 0);
    expect(find(runs, 'maren.osei@')).toMatchObject({
      text: 'maren.osei@example.com',
      href: 'mailto:maren.osei@example.com',
    });
    expect(find(runs, '555-0173').href).toBeNull();
    expect(find(runs, 'linkedin').href).toBe('https://www.linkedin.com/in/maren-osei-example');
    expect(runs.every(run => run.text.trim() !== '' && run.role === null)).toBe(true);
  });

  it('leaves the bytes of the caller alone', async () => {
    const bytes = new Uint8Array(fixture('sample_resume.pdf'));
    const before = bytes.length;
    await read(bytes);
    expect(bytes.length).toBe(before);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});

describe('readPdf geometry', () => {
  const content = 'BT /F1 20 Tf 100 700 Td (Level text) Tj ET';

  it('counts y from the top and stands boxes on the baseline', async () => {
    const [page] = await pagesOf([{ content }]);
    const run = page!.runs[0]!;
    expect(run).toMatchObject({ x: 100, y: 72, height: 20, fontSize: 20 });
    expect(run.y + run.height).toBe(792 - 700);
    expect(run.width).toBeGreaterThan(70);
  });

  it('subtracts the offset of a crop box', async () => {
    const [page] = await pagesOf([{ content, entries: '/CropBox [50 100 550 750]' }]);
    expect(page).toMatchObject({ width: 500, height: 650 });
    expect(page!.runs[0]).toMatchObject({ x: 50, y: 30 });
  });

  it('reads a page that states its rotation', async () => {
    const turned = 'BT /F1 20 Tf 0 1 -1 0 200 100 Tm (Landscape) Tj ET';
    const [page] = await pagesOf([{ content: turned, entries: '/Rotate 90' }]);
    expect(page).toMatchObject({ width: 792, height: 612 });
    expect(page!.runs[0]).toMatchObject({ x: 100, y: 180, height: 20 });
  });

  it('turns a page whose text lies on its side without saying so', async () => {
    const lying = 'BT /F1 20 Tf 0 1 -1 0 200 100 Tm (Landscape) Tj ET BT /F1 8 Tf 10 10 Td (No) Tj ET';
    const [page] = await pagesOf([{ content: lying }]);
    expect(page).toMatchObject({ width: 792, height: 612 });
    const run = find(page!.runs, 'Landscape');
    expect(run.height).toBe(20);
    expect(run.width).toBeGreaterThan(run.height);
  });

  it('keeps text off the page’s main direction, with its own upright box', async () => {
    const mixed =
      'BT /F1 10 Tf 100 700 Td (Most of the text is level) Tj ET BT /F1 10 Tf 0 1 -1 0 50 300 Tm (SIDE) Tj ET';
    const [page] = await pagesOf([{ content: mixed }]);
    const side = find(page!.runs, 'SIDE');
    expect(side.height).toBeGreaterThan(side.width);
  });

  it('tells bold and oblique by the real font name', async () => {
    const fonts = 'BT /F2 10 Tf 100 700 Td (Bold) Tj /F3 10 Tf 0 -20 Td (Slanted) Tj ET';
    const [page] = await pagesOf([{ content: fonts }]);
    expect(find(page!.runs, 'Bold')).toMatchObject({ bold: true, italic: false });
    expect(find(page!.runs, 'Slanted')).toMatchObject({ bold: false, italic: true });
  });
});

describe('readPdf links', () => {
  it('cuts a run where a link covers some of its words', async () => {
    const annotation =
      '/Annots [<< /Type /Annot /Subtype /Link /Rect [100 695 215 712] /A << /S /URI /URI (https://example.com/x) >> >>]';
    const content = 'BT /F1 12 Tf 100 700 Td (example.com/portfolio | Berlin) Tj ET';
    const [page] = await pagesOf([{ content, entries: annotation }]);
    expect(page!.runs.map(({ text, href }) => ({ text, href }))).toEqual([
      { text: 'example.com/portfolio', href: 'https://example.com/x' },
      { text: '| Berlin', href: null },
    ]);
    const [link, rest] = page!.runs;
    expect(link!.x + link!.width).toBeLessThanOrEqual(rest!.x);
  });
});

describe('readPdf failures', () => {
  it.each([
    ['broken/encrypted.pdf', 'ENCRYPTED'],
    ['broken/owner-password-only.pdf', 'ok'],
    ['broken/image-only.pdf', 'NO_TEXT_LAYER'],
    ['broken/truncated.pdf', 'DAMAGED_FILE'],
    ['broken/unmappable-font.pdf', 'UNMAPPABLE_FONT'],
  ])('%s is %s', async (name, code) => {
    expect(await codeOf(fixture(name))).toBe(code);
  });

  it('counts pages against the limit before reading any', async () => {
    const pages = Array.from({ length: 51 }, () => ({ content: 'BT /F1 9 Tf 9 9 Td (x) Tj ET' }));
    expect(await codeOf(rawPages(pages))).toBe('TOO_MANY_PAGES');
    expect(await codeOf(rawPages(pages), { ...defaultLimits, pagesMax: 51 })).toBe('ok');
  });

  it('calls rubbish behind a PDF’s head damaged', async () => {
    expect(await codeOf(Buffer.from(`%PDF-1.7\n${'rubbish '.repeat(50)}\nstartxref\n7\n%%EOF`))).toBe(
      'DAMAGED_FILE',
    );
  });

  it('calls a linearized file damaged that is shorter than it states', async () => {
    const whole = rawPages([{ content: 'BT /F1 9 Tf 9 9 Td (x) Tj ET' }]).toString('latin1');
    const cut = whole.replace('%PDF-1.5\n', '%PDF-1.5\n9 0 obj << /Linearized 1 /L 999999 /N 1 >> endobj\n');
    expect(await codeOf(Buffer.from(cut, 'latin1'))).toBe('DAMAGED_FILE');
  });
});
