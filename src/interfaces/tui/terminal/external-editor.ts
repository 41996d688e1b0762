import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EditedText } from '../hooks/services.ts';

/** Longest text taken back from an editor, in bytes. */
const BYTES_MAX = 1_000_000;

export interface EditorRun {
  /** The command line of `$VISUAL` or `$EDITOR`, such as `code --wait`. */
  readonly command: string;
  readonly text: string;
  /** Gives the terminal to the editor while `run` runs. */
  readonly withTerminal: (run: () => Promise<void>) => Promise<void>;
}

/** Opens the text in the person's editor, in a file that only they can read and that is gone afterwards. */
export const editExternally = async ({ command, text, withTerminal }: EditorRun): Promise<EditedText> => {
  const folder = await mkdtemp(join(tmpdir(), 'interviewace-'));
  const path = join(folder, 'answer.md');
  try {
    await chmod(folder, 0o700);
    await writeFile(path, text, { mode: 0o600 });
    let outcome: string | null = null;
    await withTerminal(async () => {
      outcome = await runEditor(command, path);
    });
    if (outcome !== null) return { ok: false, message: `${outcome} Your text is as it was.` };
    const { size } = await stat(path);
    if (size > BYTES_MAX)
      return { ok: false, message: 'The edited file is larger than 1 MB. Your text is as it was.' };
    const edited = await readFile(path, 'utf8');
    // Editors end files with a line end that nobody typed.
    return { ok: true, text: text.endsWith('\n') ? edited : edited.replace(/\r?\n$/, '') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `The editor could not be used: ${reason}. Your text is as it was.` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Null when the editor ended well, else what happened, as a sentence. */
const runEditor = (command: string, path: string): Promise<string | null> => {
  const [file, ...args] = splitCommand(command);
  if (!file) return Promise.resolve('$EDITOR is empty.');
  return new Promise(resolve => {
    const child = spawn(file, [...args, path], { stdio: 'inherit' });
    child.once('error', error => resolve(`«${command}» could not be started: ${error.message}.`));
    child.once('exit', (code, signal) => {
      resolve(code === 0 ? null : `«${command}» ended with ${signal ?? `code ${code}`}.`);
    });
  });
};

/** Splits at spaces, keeps quoted parts whole; no shell is involved. */
export const splitCommand = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
