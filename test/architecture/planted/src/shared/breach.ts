import { readFileSync } from 'node:fs';
import chalk from 'chalk';
import { breach as domain } from '../domain/breach.ts';
export const breach = [readFileSync, chalk, domain];
