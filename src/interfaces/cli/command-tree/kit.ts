import type { Command as Commander } from 'commander';
import { integer } from '../arguments.ts';
import type { Command } from '../context.ts';

/** Any command of commands/, loaded when it is called. */
// biome-ignore lint/suspicious/noExplicitAny: commander hands over what the flags declare; each command types it.
export type Load = () => Promise<Command<any[]>>;

/** Wraps a command as commander's action. */
export type Run = (load: Load) => (...args: unknown[]) => Promise<void>;

export const levels = ['junior', 'mid', 'senior', 'staff', 'manager'];
export const types = ['mixed', 'technical', 'behavioral', 'project', 'system-design', 'situational'];
export const difficulties = ['easy', 'medium', 'hard', 'mixed', 'adaptive'];
export const idHelp = 'id, its beginning or end (4 characters or more), or «last»';

export const paging = (command: Commander): Commander =>
  command
    .option('--skip <n>', 'rows to pass over', integer(0, 1_000_000_000))
    .option('--limit <n>', 'rows a page', integer(1, 100))
    .option('--cursor <c>', 'go on behind an earlier page');
