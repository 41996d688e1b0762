import { access, chmod, chown, copyFile, mkdir, readdir } from 'node:fs/promises';
import { execa } from 'execa';
import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import {
  createScene,
  expectFailure,
  fixture,
  launcher,
  parseLines,
  run,
  runJson,
  type Scene,
  variablesOf,
} from '../../support/built-cli.ts';

const isRoot = process.getuid?.() === 0;
const nobody = 65534;

/** Permissions mean nothing to the superuser, so as root the program runs as nobody. */
const asOther = isRoot ? { uid: nobody, gid: nobody } : {};

let canRun = false;
beforeAll(async () => {
  if (process.platform === 'win32') return;
  const tried = await execa(process.execPath, [launcher, '--version'], {
    ...asOther,
    cwd: '/',
    reject: false,
  });
  canRun = tried.exitCode === 0;
});

const needsOther = (context: TestContext): void => {
  if (canRun) return;
  process.stderr.write(
    'SKIPPED: the program cannot be run as another user here, so permissions are not tested\n',
  );
  context.skip();
};

/** Gives a path to the user that the program runs as. */
const give = async (path: string, mode: number): Promise<void> => {
  if (isRoot) await chown(path, nobody, nobody);
  await chmod(path, mode);
};

const ownHome = async (scene: Scene): Promise<void> => {
  await mkdir(scene.home);
  await give(scene.home, 0o700);
};

describe('what may not be read', () => {
  it('a folder is refused, and is a row where other files are there too', async context => {
    needsOther(context);
    const scene = await createScene();
    await ownHome(scene);
    await mkdir(scene.file('in/closed'), { recursive: true });
    await copyFile(fixture('sample_resume.docx'), scene.file('in/a.docx'));
    await chmod(scene.file('in/a.docx'), 0o644);
    await give(scene.file('in/closed'), 0o000);
    const alone = await run(scene, ['resume', 'analyze', scene.file('in/closed')], asOther);
    expectFailure(alone, 3);
    expect(alone.stderr).toContain('permission denied');
    const batch = await run(scene, ['resume', 'analyze', scene.file('in')], asOther);
    expect(batch.exitCode).toBe(9);
    expect(parseLines(batch.stdout)).toMatchObject([
      { schema: 'interviewace/resume-report@1' },
      { error: { code: 'UNREADABLE_PATH' } },
    ]);
    await chmod(scene.file('in/closed'), 0o700);
  });

  it('a file is refused', async context => {
    needsOther(context);
    const scene = await createScene();
    await ownHome(scene);
    await copyFile(fixture('sample_resume.docx'), scene.file('closed.docx'));
    await give(scene.file('closed.docx'), 0o000);
    for (const command of [
      ['resume', 'analyze'],
      ['job', 'add'],
      ['bank', 'lint'],
    ]) {
      const done = await run(scene, [...command, scene.file('closed.docx')], asOther);
      expectFailure(done, 3);
      expect(done.stderr).toContain('permission denied');
    }
  });
});

describe('a home that may not be written to', () => {
  it('stops what would be kept, and nothing else', async context => {
    needsOther(context);
    const scene = await createScene();
    await mkdir(scene.home);
    await give(scene.home, 0o555);
    const resume = scene.file('cv.docx');
    await copyFile(fixture('sample_resume.docx'), resume);
    await chmod(resume, 0o644);
    for (const args of [
      ['resume', 'analyze', resume],
      ['interview', 'start'],
      ['history'],
      ['config', 'set', 'level', 'mid'],
      ['secret', 'set', 'openai'],
    ]) {
      const done = await run(scene, args, { ...asOther, stdin: 'pipe', input: 'not-a-real-key' });
      expectFailure(done, 6);
      expect(done.stderr).toContain('--home');
    }
    for (const args of [
      ['resume', 'analyze', resume, '--no-save'],
      ['bank', 'list'],
      ['config', 'list'],
      ['demo'],
    ]) {
      const done = await run(scene, args, asOther);
      expect({ args, exitCode: done.exitCode }, done.stderr).toEqual({ args, exitCode: 0 });
    }
    expect(await readdir(scene.home)).toEqual([]);
  });

  it('that has a store says so, and the store is whole afterwards', async context => {
    needsOther(context);
    const scene = await createScene();
    await runJson(scene, ['resume', 'analyze', fixture('sample_resume.docx')]);
    await chmod(scene.file('home/interviewace.db'), 0o444);
    await chmod(scene.home, 0o555);
    for (const args of [
      ['interview', 'start'],
      ['resume', 'list'],
    ]) {
      const done = await run(scene, args, asOther);
      expectFailure(done, 6);
      expect(done.stderr).toContain('interviewace doctor');
    }
    await chmod(scene.home, 0o700);
    await chmod(scene.file('home/interviewace.db'), 0o600);
    expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 1 });
  });
});

describe('a user without a home directory', () => {
  it('is told to name a folder', async context => {
    needsOther(context);
    const scene = await createScene();
    const { HOME: _home, INTERVIEWACE_HOME: _own, ...env } = variablesOf(scene);
    // An account that the machine does not know has no home to fall back on.
    const unknown = isRoot ? { uid: 54_321, gid: 54_321 } : {};
    const done = await run(scene, ['history'], { ...unknown, env });
    if (isRoot) {
      expectFailure(done, 6);
      expect(done.stderr).toContain('--home DIR');
    } else expect(done.exitCode).toBe(0);
    await expect(access(scene.file('.interviewace'))).rejects.toThrow();
  });

  it('an empty HOME does not scatter user directories', async () => {
    const scene = await createScene();
    const env = { ...variablesOf(scene), HOME: '', INTERVIEWACE_HOME: '' };
    const done = await run(scene, ['config', 'path'], { env });
    expect(done.exitCode).toBe(0);
    expect(done.stdout.startsWith(scene.folder)).toBe(false);
    expect(await readdir(scene.folder)).toEqual([]);
  });
});
