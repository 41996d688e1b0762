import { Command } from 'commander';
import { breach as adapter } from '../../infrastructure/host/breach.ts';
export const breach = [Command, adapter];
