import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { rawPages } from '../../../test/support/raw-pdf.ts';
import { type ClosableDocumentReader, createDocumentReader, type DocumentReaderOptions } from './reader.ts';

const workerUrl = new URL('./document-worker.ts', import.meta.url);
const root = new URL('../../../', import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, root));
const pdf = { name: 'cv.pdf', bytes: fixture('sample_resume.pdf') };

const opened: ClosableDocumentReader[] = [];
const open = (options: Partial<DocumentReaderOptions> = {}): ClosableDocumentReader => {
  const reader = createDocumentReader({ workerUrl, ...options });
  opened.push(reader);
  return reader;
};

afterEach(async () => {
  await Promise.all(opened.splice(0).map(reader => reader.close()));
});

const codeOf = async (
  reader: ClosableDocumentReader,
  bytes: Uint8Array | string,
  name = 'cv',
): Promise<string> => {
  const result = await reader.read({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes });
  return result.ok ? result.value.format : result.error.code;
};

/** A worker that never answers, one that eats heap, one that throws, one that leaves. */
const stub = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${code} });`)}`,
  );

describe('createDocumentReader', () => {
  it('reads every format', async () => {
    const reader = open();
    expect(await codeOf(reader, fixture('sample_resume.pdf'))).toBe('pdf');
    expect(await codeOf(reader, fixture('sample_resume.docx'))).toBe('docx');
    expect(await codeOf(reader, fixture('sample_job.txt'))).toBe('text');
    expect(await codeOf(reader, '# Jane\n\n- x')).toBe('markdown');
    expect(await codeOf(reader, '<html><p>Jane</p></html>')).toBe('html');
    expect(await codeOf(reader, '{"basics": {"name": "Jane"}}')).toBe('json');
  });

  it.each([
    ['encrypted.pdf', 'ENCRYPTED'],
    ['image-only.pdf', 'NO_TEXT_LAYER'],
    ['truncated.pdf', 'DAMAGED_FILE'],
    ['unmappable-font.pdf', 'UNMAPPABLE_FONT'],
    ['zip-bomb.docx', 'INFLATES_TOO_MUCH'],
    ['empty.pdf', 'EMPTY_FILE'],
    ['blank.txt', 'EMPTY_FILE'],
    ['png-named.pdf', 'UNSUPPORTED_FORMAT'],
    ['deep.json', 'NOT_A_RESUME'],
    ['list.json', 'NOT_A_RESUME'],
    ['pdf-named.txt', 'pdf'],
  ])('fixtures/broken/%s is %s', async (name, code) => {
    expect(await codeOf(open(), fixture(`broken/${name}`), name)).toBe(code);
  });

  it('keeps the limits of size and length', async () => {
    const reader = open({ limits: { bytesMax: 1_000, pagesMax: 1 } });
    expect(await codeOf(reader, 'x'.repeat(1_001))).toBe('FILE_TOO_LARGE');
    expect(await codeOf(reader, 'a\n'.repeat(300))).toBe('TOO_MANY_PAGES');
  });

  it('reads long texts in the worker, and html and markdown without text as empty', async () => {
    const reader = open({ limits: { pagesMax: 1_000 } });
    expect(await codeOf(reader, `${'word '.repeat(30)}\n`.repeat(7_000))).toBe('text');
    expect(await codeOf(reader, '<html><body></body></html>')).toBe('EMPTY_FILE');
    expect(await codeOf(reader, '---\n', 'cv.md')).toBe('EMPTY_FILE');
  });

  it('leaves the caller its bytes, also when they are a piece of a larger buffer', async () => {
    const around = Buffer.concat([Buffer.from('before'), pdf.bytes, Buffer.from('behind')]);
    const piece = around.subarray(6, 6 + pdf.bytes.length);
    expect(await codeOf(open(), piece)).toBe('pdf');
    expect(around.subarray(0, 6).toString()).toBe('before');
    expect(piece.length).toBe(pdf.bytes.length);
  });
});

describe('the worker', () => {
  it('is used again, by as many files at a time as allowed, with the same outcome', async () => {
    const [one, two] = [open(), open({ workersMax: 2 })];
    const outcomes = await Promise.all(
      [one, two].flatMap(reader => Array.from({ length: 4 }, () => reader.read(pdf))),
    );
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  });

  it('is stopped at the time limit and replaced', async () => {
    const stuck = open({ workerUrl: stub('for (;;) {}'), limits: { timeMsMax: 150 } });
    expect(await codeOf(stuck, pdf.bytes)).toBe('READ_TIMEOUT');
    expect(await codeOf(stuck, pdf.bytes)).toBe('READ_TIMEOUT');
  });

  it('is stopped when its heap is full', async () => {
    const greedy = stub('const all = []; for (;;) all.push(new Array(1e5).fill(all.length));');
    expect(await codeOf(open({ workerUrl: greedy, limits: { heapMbMax: 32 } }), pdf.bytes)).toBe(
      'READ_MEMORY',
    );
  });

  it('is stopped when its buffers are too many, which no engine limit covers', async () => {
    const hoard = stub(
      'const all = []; for (;;) { all.push(new Uint8Array(1e6).fill(1)); for (let i = 0; i < 2e5; i++); }',
    );
    expect(await codeOf(open({ workerUrl: hoard, limits: { heapMbMax: 64 } }), pdf.bytes)).toBe(
      'READ_MEMORY',
    );
  });

  it('reports a reader that leaves, and throws what was a bug', async () => {
    expect(await codeOf(open({ workerUrl: stub('process.exit(0)') }), pdf.bytes)).toBe('DAMAGED_FILE');
    await expect(codeOf(open({ workerUrl: stub('throw new Error("a bug")') }), pdf.bytes)).rejects.toThrow(
      'a bug',
    );
    const replies = stub('parentPort.postMessage({ kind: "threw", message: "told" })');
    await expect(codeOf(open({ workerUrl: replies }), pdf.bytes)).rejects.toThrow('told');
  });

  it('survives a content stream that inflates a thousandfold', async () => {
    const content = deflateSync(Buffer.alloc(400_000_000, ' '));
    const bytes = rawPages([{ content, streamEntries: '/Filter /FlateDecode' }]);
    const reader = open({ limits: { heapMbMax: 128, timeMsMax: 4_000 } });
    expect(await codeOf(reader, bytes)).toMatch(/READ_MEMORY|READ_TIMEOUT|NO_TEXT_LAYER/);
    expect(await codeOf(reader, pdf.bytes)).toBe('pdf');
  }, 20_000);
});

describe('a process that has read', () => {
  it('ends by itself, with nothing on its outputs but its own', () => {
    const program = `
      import { readFileSync } from 'node:fs';
      import { createDocumentReader } from ${JSON.stringify(new URL('./reader.ts', import.meta.url).href)};
      const reader = createDocumentReader({ workerUrl: new URL(${JSON.stringify(workerUrl.href)}) });
      const bytes = readFileSync(new URL(${JSON.stringify(new URL('fixtures/sample_resume.pdf', root).href)}));
      const result = await reader.read({ name: 'cv.pdf', bytes });
      process.stdout.write(result.ok ? result.value.format : result.error.code);`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 15_000,
      encoding: 'utf8',
    });
    expect({ status: ended.status, stdout: ended.stdout, stderr: ended.stderr }).toEqual({
      status: 0,
      stdout: 'pdf',
      stderr: '',
    });
  }, 20_000);
});

describe('cancelling', () => {
  it('ends a file under way, one that waits and one not begun, and works on', async () => {
    const stuck = open({ workerUrl: stub('for (;;) {}') });
    const cancel = new AbortController();
    const both = [stuck.read(pdf, cancel.signal), stuck.read(pdf, cancel.signal)];
    cancel.abort();
    for (const result of await Promise.all(both))
      expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await stuck.read(pdf, cancel.signal)).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });

    const reader = open();
    const late = new AbortController();
    const first = reader.read(pdf, late.signal);
    late.abort();
    expect(await first).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await codeOf(reader, pdf.bytes)).toBe('pdf');
  });

  it('answers everything on close, and may be used again', async () => {
    const reader = open();
    const pending = [reader.read(pdf), reader.read(pdf)];
    await reader.close();
    for (const result of await Promise.all(pending))
      expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await codeOf(reader, pdf.bytes)).toBe('pdf');
  });
});

const corpus = new URL('../shared/corpus/dev/docs/', root);
const hasCorpus = existsSync(corpus);
if (!hasCorpus) process.stderr.write('skipped: no ../shared/corpus/dev beside the repository\n');

describe.skipIf(!hasCorpus)('the corpus', () => {
  it('is read whole within the default limits', async () => {
    const reader = open();
    const names = readdirSync(corpus);
    const failed: string[] = [];
    for (const name of names) {
      const result = await reader.read({ name, bytes: readFileSync(new URL(name, corpus)) });
      const characters = result.ok
        ? result.value.pages.flatMap(page => page.runs).reduce((sum, run) => sum + run.text.length, 0)
        : 0;
      if (characters < 100)
        failed.push(`${name}: ${result.ok ? `${characters} characters` : result.error.message}`);
    }
    expect(names.length).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  }, 120_000);
});
