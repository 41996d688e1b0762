import { render } from 'ink';
import { makeUseCase } from '../../application/resume/use-case.ts';
import { breach as screen } from '../tui/breach.ts';
export const breach = [render, makeUseCase, screen];
