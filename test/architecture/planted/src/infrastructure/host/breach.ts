import { Command } from 'commander';
import { makeUseCase } from '../../application/resume/use-case.ts';
import { breach as screen } from '../../interfaces/tui/breach.ts';
import { breach as sibling } from '../logging/breach.ts';
export const breach = [Command, makeUseCase, screen, sibling];
