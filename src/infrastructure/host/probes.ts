import { constants } from 'node:fs';
import { access, mkdir, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { HealthCheck, HealthProbe } from '../../application/ports/health-probe.ts';

const freeBytesLow = 100 * 1024 * 1024;

export interface HostProbesOptions {
  readonly home: string;
  readonly logFile: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly nodeVersion: string;
  readonly appVersion: string;
}

const probe = (
  name: string,
  fixOnFailure: string | null,
  look: () => Promise<Omit<HealthCheck, 'name'>>,
): HealthProbe => ({ name, fixOnFailure, check: async () => ({ name, ...(await look()) }) });

const fine = (message: string): Omit<HealthCheck, 'name'> => ({ status: 'ok', message, fix: null });

/** What can be said of the machine itself: the versions, the user directory, the disk, the editor. */
export const createHostProbes = (options: HostProbesOptions): readonly HealthProbe[] => [
  probe('program', null, async () =>
    fine(`InterviewAce ${options.appVersion} on Node ${options.nodeVersion}`),
  ),
  probe('user directory', `mkdir -p ${JSON.stringify(options.home)}`, async () => {
    await mkdir(options.home, { recursive: true, mode: 0o700 });
    await access(options.home, constants.R_OK | constants.W_OK | constants.X_OK);
    const { mode } = await stat(options.home);
    const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0;
    if (!isOpen) return fine(options.home);
    const message = `${options.home} can be read by others (mode ${(mode & 0o777).toString(8)})`;
    return { status: 'warning', message, fix: `chmod 700 ${JSON.stringify(options.home)}` };
  }),
  probe('disk', 'df -h', async () => {
    const { bavail, bsize } = await statfs(options.home);
    const free = bavail * bsize;
    const message = `${Math.floor(free / 1024 / 1024)} MB free`;
    return free < freeBytesLow
      ? { status: 'warning', message, fix: 'Free some space: df -h' }
      : fine(message);
  }),
  probe('log file', 'interviewace --log-file FILE doctor', async () => {
    await mkdir(path.dirname(options.logFile), { recursive: true, mode: 0o700 });
    await access(path.dirname(options.logFile), constants.W_OK);
    return fine(options.logFile);
  }),
  probe('editor', 'export EDITOR=nano', async () => {
    const editor = options.variables.VISUAL || options.variables.EDITOR;
    if (editor) return fine(editor);
    return {
      status: 'warning',
      message: 'neither VISUAL nor EDITOR is set; --editor and Ctrl-O cannot open one',
      fix: 'export EDITOR=nano',
    };
  }),
  probe('terminal', null, async () => {
    const { TERM, LANG, LC_ALL } = options.variables;
    const locale = LC_ALL || LANG || '';
    const known = process.platform === 'win32' || /utf-?8/i.test(locale);
    const message = `TERM ${TERM || 'not set'}, locale ${locale || 'not set'}`;
    return known
      ? fine(message)
      : { status: 'warning', message: `${message}; bars and signs may look odd`, fix: 'export LANG=C.UTF-8' };
  }),
];
