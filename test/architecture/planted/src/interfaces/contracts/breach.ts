import chalk from 'chalk';
import { breach as domain } from '../../domain/breach.ts';
export const breach = [chalk, domain];
