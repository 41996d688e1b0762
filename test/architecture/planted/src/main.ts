import { breach as adapter } from './infrastructure/host/breach.ts';
export const run = adapter;
