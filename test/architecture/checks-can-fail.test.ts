import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { quickChecks, root, slowChecks } from '../../scripts/verify/checks.ts';

const run = (
  program: string,
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
) => execa(program, args, { cwd: root, preferLocal: true, reject: false, all: true, ...options });

const planted = (name: string) => path.join(root, 'test/architecture', name);

const tempFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'interviewace-planted-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** One planted fault for each check of `npm run verify`, by the check's name; rooms.test.ts plants those of the rooms. */
const faults: Readonly<
  Record<string, () => Promise<{ exitCode?: number | undefined; all?: string | undefined }>>
> = {
  'format and lint': async () => {
    const folder = await tempFolder();
    const config = { extends: [path.join(root, 'biome.json')], vcs: { enabled: false } };
    await writeFile(path.join(folder, 'biome.json'), JSON.stringify(config));
    await writeFile(path.join(folder, 'planted.ts'), 'export const breach = (x: any) => x!.y;\n');
    return execa('biome', ['check', '.'], {
      cwd: folder,
      preferLocal: true,
      localDir: root,
      reject: false,
      all: true,
    });
  },
  types: async () => {
    const folder = await tempFolder();
    const config = {
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: { types: [] },
      include: [`${folder}/*.ts`],
    };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    await writeFile(path.join(folder, 'planted.ts'), 'export const first: string = ["a"][0];\n');
    return run('tsc', ['-p', folder]);
  },
  rooms: () =>
    execa('depcruise', ['--config', path.join(root, '.dependency-cruiser.mjs'), 'src', 'migrations'], {
      cwd: planted('planted'),
      preferLocal: true,
      localDir: root,
      reject: false,
      all: true,
    }),
  'dead code': () => run('knip', ['--directory', planted('planted-dead'), '--reporter', 'json']),
  build: async () => {
    const folder = await tempFolder();
    for (const part of ['package.json', 'scripts', 'src']) {
      await cp(path.join(root, part), path.join(folder, part), { recursive: true });
    }
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    await writeFile(path.join(folder, 'src/main.ts'), 'export const = ;\n');
    return run('node', [path.join(folder, 'scripts/build.ts')]);
  },
  'generated docs': async () => {
    const folder = await tempFolder();
    await writeFile(path.join(folder, 'cli.md'), 'stale\n');
    return run('node', ['scripts/docs.ts', '--check', '--docs', folder]);
  },
  'question bank': async () => {
    const file = path.join(await tempFolder(), 'bank.yaml');
    const question = {
      id: 'planted',
      type: 'technical',
      text: 'What is a queue?',
      points: [],
      model_answer: 'No idea.',
    };
    await writeFile(
      file,
      JSON.stringify({ schema: 'interviewace/bank@1', name: 'planted', questions: [question] }),
    );
    return run('node', ['bin/interviewace.js', 'bank', 'lint', file]);
  },
  'start-up budget': () =>
    run('node', ['scripts/bench/index.ts', '--check', 'start-up', '--tolerance', '0.01']),
  'tests with coverage': () =>
    run('vitest', ['run', '--config', path.join(planted('planted-tests'), 'vitest.config.ts')], {
      env: { PLANTED: 'failing.test.ts' },
    }),
};

/** What the check says of its fault, so that it does not fail for another reason. */
const says: Readonly<Record<string, string>> = {
  'format and lint': 'noExplicitAny',
  types: 'TS2322',
  rooms: 'domain-imports-only-its-rooms',
  'dead code': 'src/dead.ts',
  build: 'src/main.ts:1',
  'generated docs': 'cli.md',
  'question bank': 'planted',
  'start-up budget': '2 over budget',
  'tests with coverage': 'failing.test.ts',
};

describe('every check of verify', () => {
  const checks = [...quickChecks, ...slowChecks('report.json')];

  it.each(checks)('$name finds its planted fault', async ({ name }) => {
    const fault = faults[name];
    if (!fault) throw new Error(`no fault is planted for «${name}»`);
    const { exitCode, all } = await fault();
    expect(exitCode, all).not.toBe(0);
    expect(all).toContain(says[name]);
  });

  it.each(checks)('$name fails when it looked at nothing', ({ counted }) => {
    expect(counted('')).toBeNull();
    expect(counted('Checked 0 files\n(0 modules, 0 dependencies)\n0 pages\nTests  0 passed')).toBeNull();
  });

  it('tests with coverage also fails when tests pass and too little is covered', async () => {
    const config = path.join(planted('planted-tests'), 'vitest.config.ts');
    const passing = { env: { PLANTED: 'passing.test.ts' } };
    expect((await run('vitest', ['run', '--config', config], passing)).exitCode).toBe(0);
    const covered = await run('vitest', ['run', '--config', config, '--coverage'], passing);
    expect(covered.exitCode).toBe(1);
    expect(covered.all).toContain('threshold');
  });
});
