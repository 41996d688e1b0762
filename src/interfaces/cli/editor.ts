import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppError, appError } from '../../application/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { CommandContext } from './context.ts';

/** The person's editor by the usual order; null where none is set. */
export const editorOf = (variables: Readonly<Record<string, string | undefined>>): string | null =>
  variables.VISUAL || variables.EDITOR || null;

/** Opens `text` in the editor, in a private file that is removed afterwards, and gives back what was saved. */
export const editText = async (context: CommandContext, text: string): Promise<Result<string, AppError>> => {
  const editor = editorOf(context.io.variables);
  if (!editor)
    return err(appError('USAGE', 'No editor is set.', ['export EDITOR=nano', 'interviewace doctor']));
  const folder = await mkdtemp(path.join(tmpdir(), 'interviewace-'));
  const file = path.join(folder, 'answer.md');
  try {
    await writeFile(file, text, { mode: 0o600 });
    const code = await runEditor(editor, file);
    if (code !== 0) {
      return err(
        appError('CANCELLED', `The editor ended with ${code}; nothing was sent.`, [
          'interviewace interview continue',
        ]),
      );
    }
    return ok(await readFile(file, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** `$EDITOR` may hold arguments (`code --wait`), so it goes through the shell; the file is passed apart from it. */
const runEditor = (editor: string, file: string): Promise<number> =>
  new Promise(resolve => {
    const child =
      process.platform === 'win32'
        ? spawn(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
        : spawn('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
    child.on('error', () => resolve(127));
    child.on('exit', code => resolve(code ?? 1));
  });
