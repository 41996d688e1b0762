/** Glyphs that set off a list item, in any font that maps them to real characters. */
const bulletGlyphs = '•◦▪▫‣⁃●○■□◾◽▶►▸▹➢➤➔→❖✓✔✦★☆◆◇∙⦁⚫⬤‧';
const bulletStart = new RegExp(`^[${bulletGlyphs}]+\\s*`, 'u');
const bulletOnly = new RegExp(`^[${bulletGlyphs}·*o–—-]$`, 'u');
const typedBulletStart = /^(?:[*·–—-]\s+(?=\S)|[+o»>]\s+(?=\p{Lu}))/u;
const numberedStart = /^(?:\(?\d{1,2}[.)]|\[\d{1,3}\])\s+(?=\p{L})/u;

/** Control characters, private-use code points and the replacement character: icons of fonts without a text mapping. */
const unmapped = /[\p{Cc}\p{Co}\uFFFD]/gu;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** How a piece of text is set off: by a known bullet, by an icon whose meaning is unknown, or not at all. */
export type Marker = 'bullet' | 'glyph' | null;

export interface CleanText {
  readonly text: string;
  readonly marker: Marker;
}

/** Makes a run's text readable: ligatures spelled out, exotic spaces plain, unmapped icons taken off and remembered. */
export const cleanText = (raw: string): CleanText => {
  const mapped = raw
    .replace(/[\uFB00-\uFB06]/g, glyph => glyph.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r\n]/g, ' ')
    .replace(invisible, '');
  const text = mapped.replace(unmapped, ' ');
  return {
    text,
    marker: text.trim() === '' && text.length < mapped.length + 1 && /\S/.test(raw) ? 'glyph' : null,
  };
};

/** One sign that is no letter, digit, bracket, quote or sign before a number or a name: an icon's or a bullet's code. */
export const isLoneSign = (text: string): boolean =>
  /^[^\p{L}\p{N}\s()[\]"'“”„«»‘’$€£¥+±~&@#/%<.,:;?!-]$/u.test(text);

/** Takes a bullet off the start of a line's text. A lone dash counts only with a space after it. */
export const takeBullet = (text: string): CleanText => {
  if (bulletOnly.test(text)) return { text: '', marker: 'bullet' };
  const stripped = text.replace(bulletStart, '');
  if (stripped.length < text.length) return { text: stripped, marker: 'bullet' };
  const typed = text.replace(typedBulletStart, '');
  if (typed.length < text.length) return { text: typed, marker: 'bullet' };
  return { text, marker: null };
};

/** Takes `1.`, `2)` or `[3]` off the start of a list item. */
export const takeNumber = (text: string): string => text.replace(numberedStart, '');

/** `P R O F I L E` → `PROFILE`; words are told apart by wider gaps where there are any. */
export const mendLetterSpacing = (text: string): string => {
  const tokens = text.split(' ').filter(Boolean);
  if (tokens.length > 1 && tokens.length < 4 && tokens.every(token => /^\p{Lu}$/u.test(token)))
    return tokens.join('');
  if (tokens.length < 4) return text;
  const single = tokens.filter(token => token.length === 1 && /\p{L}/u.test(token)).length;
  const short = tokens.filter(token => token.length <= 2).length;
  const caps = text === text.toUpperCase();
  if (single < tokens.length * 0.7 && !(caps && short >= tokens.length * 0.75 && single >= 2)) return text;
  return text
    .split(/ {2,}/)
    .map(word => word.replaceAll(' ', ''))
    .join(' ');
};

/** Prefixes that keep their hyphen when a line breaks after it. */
const hyphenKeepers =
  /(?:^|[\s(-])(?:self|non|co|cross|pre|post|real|high|low|long|short|full|multi|well|end|open|on|off|in|data|event|first|third|part|time|user|test|best|large|small|cloud|client|server|e|state|customer|world|front|back|two|three|one|year|team|hands|fast|cost|key|built|decision|product|mission|business|production|peer|ex|re)-$/iu;

/** Joins wrapped text: drops a hyphen that only the line break needed, keeps one that the word has. */
export const joinWrapped = (before: string, after: string): string => {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) {
    const lastWord = before.slice(before.lastIndexOf(' ') + 1);
    const keeps = hyphenKeepers.test(before) || lastWord.slice(0, -1).includes('-') || lastWord.length > 9;
    return keeps ? before + after : before.slice(0, -1) + after;
  }
  if (/[/\p{L}\p{N}]-$/u.test(before) || /[\w]\/$/.test(before)) return before + after;
  return `${before} ${after}`;
};

export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lower case, without diacritics: the form in which word lists are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .trim();

export const isCaps = (text: string): boolean => /\p{L}{2}/u.test(text) && text === text.toUpperCase();
