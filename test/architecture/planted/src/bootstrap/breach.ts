import { breach as adapter } from '../infrastructure/host/breach.ts';
export const breach = adapter;
