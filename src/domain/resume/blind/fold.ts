const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case without diacritics, so that `José`, `JOSÉ` and `jose` are one word. */
export const foldLetters = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase().replaceAll("'", '').replaceAll('`', '')
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[ßøđðþłıæœ]/gu, letter => LETTERS[letter] ?? letter)
        .replace(/['’‘`´]/gu, '');

/** Most texts are, and need nothing but lower case. */
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/u.test(text);

/** Folded words with one space between them: punctuation, line ends and case tell nothing any more. */
export const foldWords = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** German and Nordic umlauts as e-mail addresses spell them: `Jürgen` → `juergen`. */
export const foldAsTyped = (text: string): string =>
  foldLetters(
    text
      .toLowerCase()
      .replace(/ä|æ/gu, 'ae')
      .replace(/ö|ø/gu, 'oe')
      .replace(/ü/gu, 'ue')
      .replace(/å/gu, 'aa'),
  );

/** Scripts that set no spaces between words: a name stands inside a run of letters. */
export const isUnspacedScript = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);
