import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { StatementCache } from './statement-cache.ts';

const open = (): { readonly file: Database.Database; readonly cache: StatementCache } => {
  const file = new Database(':memory:');
  onTestFinished(() => void file.close());
  file.exec('create table notes (id integer primary key, text)');
  return { file, cache: new StatementCache(file) };
};

it('prepares a query once', () => {
  const { cache } = open();
  const insert = cache.prepare('insert into notes (text) values (?)');
  insert.run('a');
  expect(cache.prepare('insert into notes (text) values (?)')).toBe(insert);
  expect(cache.prepare('select text from notes').all()).toEqual([{ text: 'a' }]);
  expect(cache.size).toBe(2);
});

it('keeps a bounded number, and lets go of what was left alone for longest', () => {
  const { cache } = open();
  const often = cache.prepare('select 0');
  for (let number = 1; number <= 200; number++) {
    cache.prepare(`select ${number}`);
    expect(cache.prepare('select 0')).toBe(often);
  }
  expect(cache.size).toBe(64);
});

it('forgets all of them when tables may change', () => {
  const { cache } = open();
  cache.prepare('insert into notes (text) values (?)').run('a');
  const all = cache.prepare('select * from notes');
  expect(all.all()).toEqual([{ id: 1, text: 'a' }]);
  cache.prepare('alter table notes add column level').run();
  expect(cache.size).toBe(0);
  expect(cache.prepare('select * from notes').all()).toEqual([{ id: 1, text: 'a', level: null }]);
});

it('also gives what was changed about the tables past it', () => {
  const { file, cache } = open();
  const all = cache.prepare('select * from notes');
  file.exec("alter table notes add column level; insert into notes (text, level) values ('a', 3)");
  expect(all.all()).toEqual([{ id: 1, text: 'a', level: 3 }]);
});

it('remembers nothing of what could not be prepared', () => {
  const { cache } = open();
  expect(() => cache.prepare('select * from nowhere')).toThrow('no such table');
  expect(cache.size).toBe(0);
});
