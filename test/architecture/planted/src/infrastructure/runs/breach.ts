import { Command } from 'commander';
export const breach = Command;
