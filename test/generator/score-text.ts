/** Text as the scorer compares it: case, accents, punctuation and layout of spaces do not count. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('&', ' and ')
    .replace(/\b(?:[a-z]\.){2,}/g, letters => letters.replaceAll('.', ''))
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

export const tokensOf = (text: string): string[] => normalised(text).split(' ').filter(Boolean);

export const joined = (text: string): string => normalised(text).replaceAll(' ', '');

/** How many tokens the two bags share. */
export const overlapOf = (one: readonly string[], other: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const token of one) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of other) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(token, left - 1);
  }
  return shared;
};

export const bagF1 = (one: readonly string[], other: readonly string[]): number =>
  one.length === 0 || other.length === 0 ? 0 : (2 * overlapOf(one, other)) / (one.length + other.length);

/** 0 to 1. */
export const similarity = (one: string, other: string): number => {
  const a = normalised(one);
  const b = normalised(other);
  if (a === '' || b === '') return 0;
  if (a === b || joined(one) === joined(other)) return 1;
  const bags = bagF1(a.split(' '), b.split(' '));
  if (!a.includes(b) && !b.includes(a)) return bags;
  return Math.max(bags, Math.min(a.length, b.length) / Math.max(a.length, b.length));
};

export const alike = (one: string, other: string): boolean => {
  const a = normalised(one);
  const b = normalised(other);
  if (a === '' || b === '') return false;
  if (a === b || joined(one) === joined(other) || bagF1(a.split(' '), b.split(' ')) >= 0.8) return true;
  return (
    (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) / Math.max(a.length, b.length) >= 0.7
  );
};

const credentials = /^(?:phd|md|rn|bsn|msn|mba|msc|bsc|ma|ba|ms|bs|cpa|pmp|esq|jr|sr|ii|iii|dds|pe|cfa)$/;

/** A name without titles before it and letters after it. */
export const bareName = (text: string): string => {
  const tokens = tokensOf(text);
  while (tokens.length > 1 && /^(?:dr|prof|professor|mr|mrs|ms|miss|sir)$/.test(tokens[0] ?? ''))
    tokens.shift();
  while (tokens.length > 2 && credentials.test(tokens.at(-1) ?? '')) tokens.pop();
  return tokens.join('');
};

/** Year and month of an ISO date; month 0 where there is none. */
export const yearMonth = (date: string | undefined): readonly [number, number] | null => {
  const found = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '');
  return found ? [Number(found[1]), Number(found[2] ?? 0)] : null;
};

export const sameDate = (expected: string | undefined, got: string | undefined): boolean => {
  const one = yearMonth(expected);
  const other = yearMonth(got);
  return one !== null && other !== null && one[0] === other[0] && (one[1] === 0 || one[1] === other[1]);
};

export const bareUrl = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');

/** Parts of a string of skills, split at separators outside brackets. */
export const splitSkills = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·●▪\n\t]/.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map(one => one.trim()).filter(Boolean);
};
