import { appendFile, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { KeptRow, RunPlan } from '../../application/ports/run-journals.ts';
import { createRunJournals } from './run-journals.ts';

const tempFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'interviewace-runs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, 'runs');
};

const planOf = (id: string): RunPlan => ({
  id,
  startedAt: '2026-11-22T09:00:00.000Z',
  files: [{ name: 'ä.pdf', path: 'ä.pdf', entry: null, error: null }],
  asOf: null,
  requirements: null,
  save: true,
  blind: false,
  repeat: 1,
  asked: { paths: ['ä.pdf'] },
});

const rowOf = (position: number, message = 'Löst\nsich auf'): KeptRow => ({
  position,
  name: `${position}.pdf`,
  sha256: String(position).repeat(64),
  outcome: { error: { code: 'ENCRYPTED', message } },
});

describe('a journal', () => {
  it('gives back its plan and the rows by position, name and content, and is for the owner alone', async () => {
    const folder = await tempFolder();
    const journals = createRunJournals({ folder });
    const begun = await journals.begin(planOf('run-1'));
    for (const position of [1, 2, 3]) await begun.append(rowOf(position));
    await begun.close();
    await begun.close();
    const opened = (await journals.open('run-1'))!;
    expect(opened).toMatchObject({ plan: planOf('run-1'), done: 3 });
    expect(await opened.find(rowOf(2))).toEqual(rowOf(2));
    expect(await opened.find({ ...rowOf(2), sha256: 'f'.repeat(64) })).toBeNull();
    expect(await opened.find({ ...rowOf(2), name: 'other.pdf' })).toBeNull();
    expect(await opened.find({ ...rowOf(2), sha256: null })).toBeNull();
    expect(await opened.find(rowOf(4))).toBeNull();
    expect((await stat(path.join(folder, 'run-1.ndjson'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await opened.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('may be cut at any byte: whole rows count, and the next one is written behind them', async () => {
    const folder = await tempFolder();
    const journals = createRunJournals({ folder });
    const begun = await journals.begin(planOf('run-1'));
    for (const position of [1, 2]) await begun.append(rowOf(position));
    await begun.close();
    const file = path.join(folder, 'run-1.ndjson');
    const bytes = await readFile(file);
    const ends = [...bytes.keys()].filter(at => bytes[at] === 10);
    expect(ends).toHaveLength(3);
    for (let length = 0; length <= bytes.length; length += 7) {
      await writeFile(file, bytes.subarray(0, length));
      const opened = await journals.open('run-1');
      const lines = ends.filter(end => end < length).length;
      expect(opened?.done ?? -1).toBe(lines - 1);
      if (!opened) continue;
      await opened.append(rowOf(9));
      await opened.close();
      const again = (await journals.open('run-1'))!;
      expect(again.done).toBe(lines);
      expect(await again.find(rowOf(9))).toEqual(rowOf(9));
      await again.close();
    }
  });

  it('takes the latest row of a position, and passes over lines that are none', async () => {
    const folder = await tempFolder();
    const journals = createRunJournals({ folder });
    const begun = await journals.begin(planOf('run-1'));
    await begun.append(rowOf(1));
    await begun.close();
    await appendFile(path.join(folder, 'run-1.ndjson'), '{"position": "x"}\nnot json\n[1]\n7\n');
    const opened = (await journals.open('run-1'))!;
    await opened.append(rowOf(1, 'again'));
    await opened.close();
    const again = (await journals.open('run-1'))!;
    expect(await again.find(rowOf(1))).toEqual(rowOf(1, 'again'));
    await again.close();
  });

  it('is refused when it is no journal, and when its id is taken', async () => {
    const folder = await tempFolder();
    const journals = createRunJournals({ folder });
    await (await journals.begin(planOf('run-1'))).close();
    await expect(journals.begin(planOf('run-1'))).rejects.toMatchObject({ code: 'EEXIST' });
    await writeFile(path.join(folder, 'other.ndjson'), '{"schema": "something"}\n');
    expect(await journals.open('other')).toBeNull();
    await expect(journals.open('nothing')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the journals', () => {
  it('are found by both ends of their ids, the one written last first; the oldest go', async () => {
    const folder = await tempFolder();
    const journals = createRunJournals({ folder, keptMax: 3 });
    expect(await journals.findIds({ limit: 9 })).toEqual([]);
    for (const [index, id] of ['aa-1', 'bb-2', 'cc-3', 'dd-4'].entries()) {
      await (await journals.begin(planOf(id))).close();
      const time = new Date(Date.UTC(2026, 10, 1 + index));
      await utimes(path.join(folder, `${id}.ndjson`), time, time);
    }
    expect(await journals.findIds({ limit: 9 })).toEqual(['dd-4', 'cc-3', 'bb-2']);
    expect(await journals.findIds({ limit: 1 })).toEqual(['dd-4']);
    expect(await journals.findIds({ fragment: 'cc', limit: 9 })).toEqual(['cc-3']);
    expect(await journals.findIds({ fragment: '-2', limit: 9 })).toEqual(['bb-2']);
  });
});
