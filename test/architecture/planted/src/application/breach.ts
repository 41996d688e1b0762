import { hostname } from 'node:os';
import { z } from 'zod';
import { breach as adapter } from '../infrastructure/host/breach.ts';
import { outside } from '../../test/support.ts';
import { nowhere } from './does-not-exist.ts';
export const breach = [hostname, z, adapter, outside, nowhere];
