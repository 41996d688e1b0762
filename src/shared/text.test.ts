import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine } from './text.ts';

describe('printable', () => {
  it.each([
    ['plain text', 'a b\tc\nd', 'a b\tc\nd'],
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a window title', '\u001b]0;owned\u0007after', 'after'],
    ['a link', '\u001b]8;;http://example.test\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['a device control string', 'a\u001bPq#0\u001b\\b', 'ab'],
    ['eight-bit sequences', 'a\u009b31mb\u009d0;x\u0007c', 'abc'],
    ['clear screen and cursor moves', '\u001b[2J\u001b[1;1Hx\u001bcy\u001b(Bz', 'xyz'],
    ['a cut sequence at the end', 'x\u001b[31', 'x'],
    ['a lone escape at the end', 'x\u001b', 'x'],
    ['an open string that must not swallow the next line', '\u001b]0;title\nnext', '\nnext'],
    ['line ends', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['bells and null', 'a\u0007\u0000b\u0008', 'ab'],
    ['overrides of direction', 'abc\u202edcb\u202c\u2066x\u2069', 'abcdcbx'],
    ['zero-width space and BOM', '\ufeffa\u200bb\u2060', 'ab'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['emoji with joiners and selectors', '👩‍👩‍👧 ❤️ 🇩🇪', '👩‍👩‍👧 ❤️ 🇩🇪'],
    ['letters of every script', 'naïve Łódź 日本語 हिन्दी العربية', 'naïve Łódź 日本語 हिन्दी العربية'],
  ])('%s', (_name, raw, clean) => {
    expect(printable(raw)).toBe(clean);
  });

  it('never lets a control character through and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map(code => String.fromCharCode(code)) }), raw => {
        const clean = printable(raw);
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(clean.isWellFormed()).toBe(true);
        expect(printable(clean)).toBe(clean);
      }),
    );
  });

  it('takes linear time on hostile input', () => {
    const started = performance.now();
    for (const opener of ['\u001b]', '\u009d', '\u001b[', '\u001b]a']) printable(opener.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('printableLine', () => {
  it('keeps everything on one line', () => {
    expect(printableLine('a\n\n\tb\r\nc')).toBe('a b c');
  });
});
