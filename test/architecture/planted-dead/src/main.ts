import { used } from './used.ts'; export const run = used;
