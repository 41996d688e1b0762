import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../support/temp-home.ts';

const root = path.resolve(import.meta.dirname, '../../..');

describe('the packed tarball', () => {
  it('holds what the program needs, runs demo, and writes nothing', async () => {
    const folder = await tempHome();
    const packed = await execa('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
    });
    const [{ filename, files }] = JSON.parse(packed.stdout) as [
      { filename: string; files: { path: string }[] },
    ];
    expect(files.map(file => file.path).filter(name => /^(src|test|scripts|Docs|\.)/.test(name))).toEqual([]);
    await execa('tar', ['-xzf', filename], { cwd: folder });
    const unpacked = path.join(folder, 'package');
    await symlink(path.join(root, 'node_modules'), path.join(unpacked, 'node_modules'));
    const home = path.join(folder, 'home');
    await mkdir(home);
    const bin = path.join(unpacked, 'bin/interviewace.js');
    const env = { HOME: home, INTERVIEWACE_HOME: path.join(home, 'user') };
    const demo = await execa(process.execPath, [bin, 'demo'], { env, cwd: home });
    expect(demo.stdout).toContain('Maren Osei');
    expect(demo.stdout).toContain('Summary of interview');
    expect((await execa('find', [home, '-type', 'f'])).stdout).toBe('');
    const manifest = JSON.parse(await readFile(path.join(unpacked, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect((await execa(process.execPath, [bin, '--version'])).stdout).toBe(manifest.version);
  });

  it('says in one line what to do on a Node that cannot run it', async () => {
    const launcher = await readFile(path.join(root, 'bin/interviewace.js'), 'utf8');
    const folder = await tempHome();
    const old = launcher.replace('isSupported(process.versions.node)', "isSupported('20.20.2')");
    expect(old).not.toBe(launcher);
    const run = await execa(process.execPath, ['--input-type=module', '-'], {
      input: old,
      cwd: folder,
      reject: false,
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr.split('\n')).toHaveLength(1);
    expect(run.stderr).toContain('npx -y -p node@24 -- node');
    for (const [version, isSupported] of [
      ['22.22.1', false],
      ['22.22.2', true],
      ['23.9.0', false],
      ['24.14.9', false],
      ['24.15.0', true],
      ['25.1.0', false],
      ['26.0.0', true],
    ] as const) {
      const check = launcher.slice(launcher.indexOf('const oldest'), launcher.indexOf('function explain'));
      const answer = await execa(process.execPath, [
        '-e',
        `${check}; console.log(isSupported('${version}'))`,
      ]);
      expect([version, answer.stdout]).toEqual([version, String(isSupported)]);
    }
  });
});
