import { printable } from '../../shared/text.ts';

/** Markup that is written as it stands; everything else that goes into a page is escaped. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | null | readonly Markup[];

/**
 * HTML in which every value is escaped unless it is markup itself: what came out of a document cannot become an
 * element, an attribute or a character reference.
 */
export const html = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: texts
    .map((text, index) => (index === 0 ? text : written(pieces[index - 1] ?? null) + text))
    .join(''),
});

const written = (piece: Piece): string => {
  if (piece === null) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escapeMarkup(piece);
  return 'markup' in piece ? piece.markup : piece.map(each => each.markup).join('');
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML and XML, inside elements and inside quoted attributes: without the characters that XML 1.0 forbids or
 * that reorder what is read, with the five that have a meaning written as references.
 */
export const escapeMarkup = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, sign => entities[sign] ?? sign);
