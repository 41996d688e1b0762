import { z } from 'zod';
import { breach as domain } from '../src/domain/breach.ts';
export const breach = [z, domain];
