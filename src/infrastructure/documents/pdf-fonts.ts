/**
 * Weight and slant from a font's PostScript name. Names carry them in the styles of foundries («-SemiBold», «,Bold»,
 * «-Medi» of the URW fonts) or of TeX («CMBX10» bold extended, «CMTI10» text italic, «CMSL10» slanted).
 */
export interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface NamedLook extends FontLook {
  readonly name?: string;
}

export const plainLook: NamedLook = { bold: false, italic: false };

const boldName = /bold|black|heavy|demi(?!um)|-medi(?:ital)?$/i;
const italicName =
  /italic|oblique|slanted|kursiv|-(?:medi|regu)?ital$|[-_,](?:bold|light|medium|semibold)?it$/i;
const texBold = /^(?:cm|sf|ec|lm|pl|cs)(?:ss|tt)?b(?:x|sr|m)?/i;
const texItalic = /^(?:cm|sf|ec|lm|pl|cs)(?:bx|b|ss|tt)?(?:ti|sl|i\d|it)/i;

export const lookOfFont = (postScriptName: string): FontLook => {
  // Subsets are named «ABCDEF+Name».
  const name = postScriptName.replace(/^[A-Z]{6}\+/, '');
  const texStyle = /^[a-z]{4,6}\d{1,4}$/i.test(name);
  return {
    bold: boldName.test(name) || (texStyle && texBold.test(name)),
    italic: italicName.test(name) || (texStyle && texItalic.test(name)),
  };
};

/** Reads a font object of pdfjs (shape unknown to our types). */
export const lookOfFontObject = (font: unknown): NamedLook => {
  if (typeof font !== 'object' || font === null) return plainLook;
  const { name, bold, black, italic } = font as Record<string, unknown>;
  const named = typeof name === 'string' ? lookOfFont(name) : plainLook;
  return {
    bold: named.bold || bold === true || black === true,
    italic: named.italic || italic === true,
    ...(typeof name === 'string' ? { name } : {}),
  };
};
