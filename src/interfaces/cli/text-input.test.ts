import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../../test/support/temp-home.ts';
import type { Io } from './io.ts';
import { readTextInput } from './text-input.ts';

const ioOf = (stdin: Readable): Io => ({
  stdin,
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  variables: {},
});

const textOf = async (bytes: Uint8Array): Promise<string | null> => {
  const file = path.join(await tempHome(), 'answer.txt');
  await writeFile(file, bytes);
  const read = await readTextInput(file, ioOf(new PassThrough()), 10_000);
  if (!read.ok) expect(read.error.nextSteps?.length).toBeGreaterThan(0);
  return read.ok ? read.value.text : null;
};

const sentence = 'Naïve answers need care. '.repeat(20);

describe('readTextInput', () => {
  it('reads UTF-8 and marked UTF-16', async () => {
    expect(await textOf(Buffer.from(sentence))).toBe(sentence);
    expect(await textOf(Buffer.from(`\ufeff${sentence}`, 'utf16le'))).toBe(sentence);
    expect(await textOf(Buffer.from(`\ufeff${sentence}`, 'utf16le').swap16())).toBe(sentence);
  });

  it('keeps a text with few wrong bytes, and refuses what is none', async () => {
    expect(await textOf(Buffer.concat([Buffer.from(sentence), Buffer.from([0xff])]))).toBe(
      `${sentence}\ufffd`,
    );
    expect(await textOf(Buffer.from(sentence, 'latin1'))).toBeNull();
    expect(await textOf(Buffer.from(sentence, 'utf16le'))).toBeNull();
    expect(await textOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toBeNull();
  });

  it('tells a stdin that was closed to stop from one that breaks', async () => {
    const codeOf = async (stdin: Readable): Promise<string> => {
      const read = await readTextInput('-', ioOf(stdin), 10_000);
      return read.ok ? 'read' : read.error.code;
    };
    const waiting = new PassThrough();
    setTimeout(() => waiting.destroy(), 20);
    expect(await codeOf(waiting)).toBe('CANCELLED');
    const broken = new PassThrough();
    setTimeout(() => broken.destroy(Object.assign(new Error('planted'), { code: 'EIO' })), 20);
    expect(await codeOf(broken)).toBe('UNREADABLE_PATH');
    expect(await codeOf(Readable.from([Buffer.alloc(20_000, 'x')]))).toBe('FILE_TOO_LARGE');
  });
});
