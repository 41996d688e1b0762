import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'Docs')).map(name => `Docs/${name}`),
].filter(name => name.endsWith('.md'));

describe('the documentation', () => {
  it('names files and folders that are there', () => {
    const named = [
      ...read('Docs/architecture.md').matchAll(
        /`((?:src|test|Docs|migrations|bin|scripts)\/[\w./-]+|\.[\w-][\w./-]+)`/g,
      ),
    ].map(match => match[1] ?? '');
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter(name => !existsSync(path.join(root, name)) && name !== 'dist/main.js')).toEqual([]);
  });

  it('links to pages that are there', () => {
    const dead = pages.flatMap(page =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
        .map(match => path.join(path.dirname(page), match[1] ?? ''))
        .filter(target => !existsSync(path.join(root, target)))
        .map(target => `${page} → ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('shows only commands and flags that exist', () => {
    const commands = read('Docs/cli.md');
    const used = [...read('README.md').matchAll(/interviewace ((?:[a-z]+ ?){1,2})/g)].map(match =>
      (match[1] ?? '').trim(),
    );
    expect(used.length).toBeGreaterThan(5);
    for (const name of used) expect(commands, name).toMatch(new RegExp(`interviewace ${name.split(' ')[0]}`));
    for (const [flag] of read('README.md').matchAll(/--[a-z-]+/g)) expect(commands).toContain(flag);
  });
});
