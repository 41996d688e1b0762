import { expect, it } from 'vitest';
import { covered } from './half.ts';

it('covers too little', () => expect(covered()).toBe(1));
