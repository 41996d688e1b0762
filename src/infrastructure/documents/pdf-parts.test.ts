import { describe, expect, it } from 'vitest';
import { runAt } from '../../domain/resume/reading/testing/page-of-runs.ts';
import { withPictures, withReadableControls } from './pdf-characters.ts';
import { pdfDate } from './pdf-date.ts';
import { lookOfFont, lookOfFontObject } from './pdf-fonts.ts';
import { compose, quarterTurn } from './pdf-geometry.ts';
import { looseLinks, withLinks } from './pdf-links.ts';
import { Readability } from './pdf-readability.ts';

describe('lookOfFont', () => {
  it.each([
    ['ABCDEF+OpenSans-Extrabold', true, false],
    ['OpenSans-BoldItalic', true, true],
    ['Arial,Bold', true, false],
    ['Helvetica-Oblique', false, true],
    ['NimbusRomNo9L-Medi', true, false],
    ['NimbusRomNo9L-MediItal', true, true],
    ['NimbusRomNo9L-ReguItal', false, true],
    ['CMBX10', true, false],
    ['CMTI10', false, true],
    ['SFBX1000', true, false],
    ['CMR10', false, false],
    ['LMRoman10-Regular', false, false],
    ['Lato-Medium', false, false],
    ['Segoe UI Semibold', true, false],
    ['Futura-Demi', true, false],
    ['BookAntiqua', false, false],
  ])('%s', (name, bold, italic) => {
    expect(lookOfFont(name)).toEqual({ bold, italic });
  });

  it('believes the flags of a font without a telling name, and nothing of anything else', () => {
    expect(lookOfFontObject({ name: 'F1', bold: true })).toEqual({ name: 'F1', bold: true, italic: false });
    expect(lookOfFontObject({ italic: true })).toEqual({ bold: false, italic: true });
    expect(lookOfFontObject(null)).toEqual({ bold: false, italic: false });
  });
});

describe('pdfDate', () => {
  it.each([
    ["D:20240131120000+02'00'", '2024-01-31T10:00:00Z'],
    ['D:20261122081237Z', '2026-11-22T08:12:37Z'],
    ["D:20240131120000-05'30", '2024-01-31T17:30:00Z'],
    ['2024', '2024-01-01T00:00:00Z'],
    ['D:20241399', null],
    ['yesterday', null],
    [7, null],
  ])('%s', (text, expected) => {
    expect(pdfDate(text)).toBe(expected);
  });
});

describe('geometry', () => {
  it('composes as PDF does and names the quarter turn', () => {
    expect(compose([1, 0, 0, -1, 0, 792], [1, 0, 0, 1, 10, 700])).toEqual([1, 0, 0, -1, 10, 92]);
    expect(quarterTurn([1, 0, 0, 1, 0, 0])).toBe(0);
    expect(quarterTurn([-1, 0, 0, -1, 0, 0])).toBe(180);
    expect(quarterTurn([0, 1, 1, 0, 0, 0])).toBe(90);
    expect(quarterTurn([0, -1, 1, 0, 0, 0])).toBe(270);
    expect(compose([Number.NaN], [])).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('withLinks', () => {
  const run = runAt('mail | site', 0, { y: 0, width: 110 });
  it('leaves runs alone that no link touches', () => {
    const below = { href: 'https://a.example', box: { x: 0, y: 50, width: 100, height: 10 } };
    expect(withLinks([run], [below])).toEqual([run]);
  });
  it('takes a link that covers all but the edge as covering all', () => {
    const all = { href: 'https://a.example', box: { x: 3, y: -1, width: 104, height: 12 } };
    expect(withLinks([run], [all])).toEqual([{ ...run, href: 'https://a.example' }]);
  });
});

describe('Readability', () => {
  const judged = (...fonts: readonly (readonly [string, string])[]): boolean => {
    const readability = new Readability();
    for (const [font, text] of fonts) readability.add(font, text);
    return readability.unmappable();
  };
  it('suspects fonts of private-use and control characters', () => {
    expect(judged(['a', '\ue001\ue002\ue003'])).toBe(true);
    // Letters shifted by 29, as an identity map gives them: the space becomes a control character.
    expect(judged(['a', '6RIWZDUH\u0003(QJLQHHU\u0003DW\u0003$FPH'])).toBe(true);
    expect(judged(['a', 'Software Engineer at Acme'], ['icons', '\uf0e0\uf095'])).toBe(false);
    expect(judged()).toBe(false);
  });
});

describe('withReadableControls', () => {
  it.each([
    ['2016 \u0015 2019', '2016 – 2019'],
    ['Berlin\u0016remote', 'Berlin—remote'],
    [
      'e\u001eciency, work\u001dow, \u001cnance, o\u001ber, ba\u001fed',
      'efficiency, workflow, finance, offer, baffled',
    ],
    ['\u0088 Built it', '• Built it'],
    ['a \u000f b', 'a • b'],
    ['wa\u000fe', 'waffle'],
    ['a\u0000b\u0085c \u001c 1 • é', 'ab…c  1 • é'],
    ['plain text', 'plain text'],
  ])('%j', (text, expected) => {
    expect(withReadableControls(text)).toBe(expected);
  });
});

describe('withPictures', () => {
  it('reads letters of picture fonts as what is seen, and no others', () => {
    expect(withPictures('l', 'ABCDEF+ZapfDingbats')).toBe('●');
    expect(withPictures('n Q', 'Wingdings-Regular')).toBe('■ ▪');
    expect(withPictures('l', 'Helvetica')).toBe('l');
    expect(withPictures('\uf0b7', 'Wingdings')).toBe('\uf0b7');
  });
});

describe('looseLinks', () => {
  it('keeps the targets that no text has, once', () => {
    const box = { x: 1.234, y: 2, width: 10, height: 10 };
    const run = {
      text: 'site',
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      fontSize: 9,
      bold: false,
      italic: false,
      href: 'https://a.example',
      role: null,
    };
    const area = (href: string) => ({ href, box });
    expect(
      looseLinks([run], [area('https://a.example'), area('https://b.example'), area('https://b.example')]),
    ).toEqual([{ href: 'https://b.example', x: 1.23, y: 2, width: 10, height: 10 }]);
  });
});
