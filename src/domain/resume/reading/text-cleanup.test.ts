import { describe, expect, it } from 'vitest';
import { cleanText, fold, joinWrapped, mendLetterSpacing, takeBullet, takeNumber } from './text-cleanup.ts';

describe('cleanText', () => {
  it('spells ligatures out and drops what cannot be seen', () => {
    expect(cleanText('o\uFB03ce\u00A0o\u00ADne\u200B').text).toBe('office one');
  });

  it('takes an icon of an unmapped font for a mark', () => {
    expect(cleanText('\uE0A1')).toEqual({ text: ' ', marker: 'glyph' });
    expect(cleanText('\u0000').marker).toBe('glyph');
    expect(cleanText('text').marker).toBeNull();
    expect(cleanText(' ').marker).toBeNull();
  });
});

describe('takeBullet', () => {
  it.each([
    ['• Built', 'Built'],
    ['- Built', 'Built'],
    ['– Built', 'Built'],
    ['▪Built', 'Built'],
    ['* Built', 'Built'],
  ])('takes the mark off %s', (text, bare) => {
    expect(takeBullet(text)).toEqual({ text: bare, marker: 'bullet' });
  });

  it('leaves numbers and hyphenated words alone', () => {
    expect(takeBullet('-5 degrees').marker).toBeNull();
    expect(takeBullet('Built').marker).toBeNull();
    expect(takeBullet('•')).toEqual({ text: '', marker: 'bullet' });
  });

  it('knows numbered items', () => {
    expect(takeNumber('2. Built')).toBe('Built');
    expect(takeNumber('2.5 million')).toBe('2.5 million');
  });
});

describe('mendLetterSpacing', () => {
  it('closes letters and keeps words apart by wider gaps', () => {
    expect(mendLetterSpacing('P R O F I L E')).toBe('PROFILE');
    expect(mendLetterSpacing('J A N E  D O E')).toBe('JANE DOE');
    expect(mendLetterSpacing('S KI L LS A')).toBe('SKILLSA');
  });

  it('leaves sentences alone', () => {
    expect(mendLetterSpacing('I am a 5 to 9 worker')).toBe('I am a 5 to 9 worker');
  });
});

describe('joinWrapped', () => {
  it('drops the hyphen of a broken word and keeps that of a compound', () => {
    expect(joinWrapped('the develop-', 'ment of')).toBe('the development of');
    expect(joinWrapped('a self-', 'service tool')).toBe('a self-service tool');
    expect(joinWrapped('boring-but-', 'critical work')).toBe('boring-but-critical work');
    expect(joinWrapped('one', 'two')).toBe('one two');
    expect(joinWrapped('https://a.example/', 'path')).toBe('https://a.example/path');
  });
});

it('folds diacritics, case and apostrophes', () => {
  expect(fold(' Éducation l’Été ')).toBe("education l'ete");
  expect(fold('Straße')).toBe('strasse');
});
