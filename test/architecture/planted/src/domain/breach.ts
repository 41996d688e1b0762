import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { breach as application } from '../application/breach.ts';
export const breach = [randomUUID, z, application];
