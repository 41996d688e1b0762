import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stem', () => {
  it.each([
    ['synchronize', 'synchronise', 'synchronization', 'synchronised', 'synchronising'],
    ['allocate', 'allocated', 'allocation', 'allocating'],
    ['retry', 'retries', 'retried', 'retrying'],
    ['query', 'queries', 'queried'],
    ['write', 'wrote', 'written', 'writes', 'writing'],
    ['behavior', 'behaviour', 'behaviours'],
    ['cancel', 'cancelled', 'canceled', 'cancelling'],
    ['map', 'mapped', 'mapping', 'maps'],
    ['call', 'called', 'calls', 'calling'],
    ['install', 'installed', 'installing'],
    ['scroll', 'scrolled', 'scrolling'],
    ['children', 'child'],
    ['reliable', 'reliably'],
    ['effective', 'effectiveness', 'effectively'],
    ['precise', 'precision', 'precisely'],
    ['class', 'classes'],
    ['tie', 'ties'],
    ['agreed', 'agree', 'agrees'],
    ['hopping', 'hop'],
    ['hoped', 'hope'],
    ['monitor', 'monitored', 'monitoring'],
  ])('joins the forms of %j', (...forms) => {
    expect(new Set(forms.map(stem)).size, forms.map(stem).join(' ')).toBe(1);
  });

  it('keeps different words apart', () => {
    const words = [
      'general',
      'generate',
      'university',
      'universe',
      'operate',
      'order',
      'lock',
      'block',
      'process',
      'procedure',
    ];
    expect(new Set(words.map(stem)).size).toBeGreaterThanOrEqual(words.length - 1);
  });

  it.each(['c++', 'k8s', 'o(logn)', 'über', 'tcp', 'as', ''])('leaves %j as it is', word => {
    expect(stem(word)).toBe(word);
  });

  it('never throws and never grows a word by more than an e', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,30}$/), word => {
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});
