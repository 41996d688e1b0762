/**
 * How many columns a text takes. string-width knows wide characters and emoji, but its tables take as long to build as
 * a whole bare Node start, so it is loaded only where columns must line up: on a terminal. Until then code points count.
 */
let measure: ((text: string) => number) | null = null;

/** To be awaited once before anything is laid out for a terminal. */
export const loadWidth = async (): Promise<void> => {
  measure ??= (await import('string-width')).default;
};

const printableAscii = /^[\x20-\x7e]*$/;

export const widthOf = (text: string): number => {
  if (printableAscii.test(text)) return text.length;
  return measure === null ? [...text].length : measure(text);
};
