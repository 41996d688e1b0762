/** The named characters that resumes use; all others come as numbers or as themselves. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  rarr: '→',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  times: '×',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  iexcl: '¡',
  iquest: '¿',
};

/** Letters with accents are named by letter and accent: `eacute`, `Uuml`. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi,
        (whole: string, body: string) => decodeEntity(body) ?? whole,
      )
    : text;

const decodeEntity = (body: string): string | null => {
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : '\ufffd';
  }
  if (Object.hasOwn(named, body)) return named[body] ?? null;
  const accent = body.slice(1);
  return Object.hasOwn(accents, accent) ? `${body[0]}${accents[accent]}`.normalize('NFC') : null;
};
