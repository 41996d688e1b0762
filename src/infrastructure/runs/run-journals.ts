import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type {
  KeptRow,
  RowKey,
  RunJournal,
  RunJournals,
  RunPlan,
} from '../../application/ports/run-journals.ts';

export interface RunJournalsOptions {
  /** The folder of the journals, made on first use. */
  readonly folder: string;
  /** Older ones go when a new one begins. */
  readonly keptMax?: number;
}

/**
 * A journal is a file of JSON lines that only the person can read: the plan, then a row a line. A line counts when its
 * line end is there, so a row that was being written when the program died is simply not there. Throws what the file
 * system throws.
 */
export const createRunJournals = ({ folder, keptMax = 20 }: RunJournalsOptions): RunJournals => {
  const fileOf = (id: string): string => path.join(folder, `${id}${ending}`);

  const ids = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(() => []);
    const found = names.filter(name => name.endsWith(ending)).map(name => name.slice(0, -ending.length));
    const dated = await Promise.all(
      found.map(async id => ({ id, time: (await stat(fileOf(id)).catch(() => null))?.mtimeMs ?? 0 })),
    );
    // The one written to last; ids tell where the clock stands still.
    return dated.sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
  };

  const begin = async (plan: RunPlan): Promise<RunJournal> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const old of (await ids()).slice(keptMax - 1)) await rm(fileOf(old), { force: true });
    const handle = await open(fileOf(plan.id), 'wx+', 0o600);
    const bytes = await writeLine(handle, { schema: planSchema, ...plan });
    return createJournal({ handle, plan, rows: new Map(), end: bytes, file: fileOf(plan.id) });
  };

  const openRun = async (id: string): Promise<RunJournal | null> => {
    const handle = await open(fileOf(id), 'r+', 0o600);
    const found = await readJournal(handle);
    if (found === null) {
      await handle.close();
      return null;
    }
    await handle.truncate(found.end);
    return createJournal({ handle, file: fileOf(id), ...found });
  };

  return {
    begin,
    open: openRun,
    findIds: async ({ fragment, limit }) => {
      const matches = (id: string) =>
        fragment === undefined || id.startsWith(fragment) || id.endsWith(fragment);
      return (await ids()).filter(matches).slice(0, limit);
    },
  };
};

const ending = '.ndjson';
const planSchema = 'interviewace/run@1';

/** Where a row's line stands; the row itself stays on the disk until it is asked for. */
interface RowPlace {
  readonly start: number;
  readonly length: number;
  readonly name: string;
  readonly sha256: string | null;
}

interface OpenJournal {
  readonly handle: FileHandle;
  readonly file: string;
  readonly plan: RunPlan;
  readonly rows: Map<number, RowPlace>;
  readonly end: number;
}

const createJournal = ({ handle, file, plan, rows, end }: OpenJournal): RunJournal => {
  let next = end;
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await handle.close();
  };
  return {
    plan,
    done: rows.size,
    find: async ({ position, name, sha256 }: RowKey) => {
      const place = rows.get(position);
      if (place?.name !== name || place.sha256 !== sha256 || sha256 === null) return null;
      const bytes = Buffer.alloc(place.length);
      await handle.read(bytes, 0, place.length, place.start);
      return JSON.parse(bytes.toString('utf8')) as KeptRow;
    },
    append: async row => {
      next += await writeLine(handle, row, next);
    },
    discard: async () => {
      await close();
      await rm(file, { force: true });
    },
    close,
  };
};

/** On the disk before it counts. A part of a line that is left by a full disk is written over. */
const writeLine = async (handle: FileHandle, value: unknown, position = 0): Promise<number> => {
  const line = Buffer.from(`${JSON.stringify(value)}\n`);
  for (let written = 0; written < line.length; ) {
    written += (await handle.write(line, written, line.length - written, position + written)).bytesWritten;
  }
  await handle.datasync();
  return line.length;
};

const readJournal = async (handle: FileHandle): Promise<Omit<OpenJournal, 'handle' | 'file'> | null> => {
  let plan: RunPlan | null = null;
  const rows = new Map<number, RowPlace>();
  let end = 0;
  for await (const { line, start } of wholeLines(handle)) {
    const value = parse(line);
    end = start + line.length + 1;
    if (plan === null) {
      if (value?.schema !== planSchema || !Array.isArray(value.files)) return null;
      plan = value as unknown as RunPlan;
    } else if (value !== null && typeof value.position === 'number') {
      const { position, name, sha256 } = value as unknown as KeptRow;
      rows.set(position, { start, length: line.length, name, sha256 });
    }
  }
  return plan === null ? null : { plan, rows, end };
};

const parse = (line: Buffer): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

/** The lines that end with a line feed, without it. */
async function* wholeLines(handle: FileHandle): AsyncGenerator<{ line: Buffer; start: number }> {
  let rest: Buffer[] = [];
  let start = 0;
  for await (const read of handle.createReadStream({ autoClose: false, start: 0 })) {
    let chunk = read as Buffer;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed)) {
      const line = Buffer.concat([...rest, chunk.subarray(0, at)]);
      yield { line, start };
      start += line.length + 1;
      rest = [];
      chunk = chunk.subarray(at + 1);
    }
    if (chunk.length > 0) rest.push(chunk);
  }
}

const lineFeed = 0x0a;
