import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../../test/support/temp-home.ts';
import { createLogFile } from './log-file.ts';
import { redact } from './redact.ts';

describe('redact', () => {
  it('removes secrets and personal text at any depth', () => {
    const deep = {
      a: { b: { c: { api_key: 'x', openaiToken: 'y', answer_text: 'z', email: 'q', fine: 1 } } },
    };
    expect(redact(deep)).toEqual({
      a: {
        b: {
          c: {
            api_key: '[redacted]',
            openaiToken: '[redacted]',
            answer_text: '[redacted]',
            email: '[redacted]',
            fine: 1,
          },
        },
      },
    });
    expect(JSON.stringify(redact([{ list: [{ password: 'p' }] }]))).not.toContain('"p"');
  });

  it('keeps an error readable, and its cause', () => {
    const error = new Error('broken', { cause: { token: 't', code: 'E1' } });
    expect(redact({ error })).toMatchObject({
      error: { type: 'Error', message: 'broken', cause: { token: '[redacted]', code: 'E1' } },
    });
  });

  it('ends what is long, wide, deep or endless', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const text = JSON.stringify(
      redact({ long: 'x'.repeat(10_000), wide: Array(1000).fill(1), loop, big: 10n }),
    );
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain('[deep]');
  });
});

describe('the log file', () => {
  it('gets JSON lines from its level up, privately, and echoes all', async () => {
    const file = path.join(await tempHome(), 'logs', 'interviewace.log');
    const echoed: string[] = [];
    const logger = createLogFile({ file, level: 'warn', echo: line => echoed.push(line) });
    logger.log('debug', 'quiet');
    logger.log('warn', 'failure', { code: 'NOT_FOUND', answer: 'private' });
    const lines = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({ level: 40, msg: 'failure', code: 'NOT_FOUND', answer: '[redacted]' }),
    ]);
    expect(echoed).toHaveLength(2);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('never fails the program where it cannot be written', async () => {
    const blocker = path.join(await tempHome(), 'file');
    await writeFile(blocker, '');
    const echoed: string[] = [];
    const logger = createLogFile({
      file: path.join(blocker, 'x.log'),
      level: 'info',
      echo: line => echoed.push(line),
    });
    logger.log('error', 'bug');
    expect(echoed.some(line => line.includes('cannot be written'))).toBe(true);
  });
});
