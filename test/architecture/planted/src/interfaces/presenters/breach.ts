import { hostname } from 'node:os';
import { z } from 'zod';
import { breach as adapter } from '../../infrastructure/host/breach.ts';
export const breach = [hostname, z, adapter];
