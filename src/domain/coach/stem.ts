import { IRREGULAR } from './data/irregular.ts';

/**
 * Stems an English word, lower case: the Snowball English algorithm (Porter2, M. Porter, snowballstem.org) without
 * its list of exceptional words, after British spellings are folded onto American ones and irregular forms onto
 * their base. Nominal forms have to meet their verbs («synchronisation», «synchronize»), which is why a plain
 * plural stripper is not enough. Words that are not a–z are returned as they are.
 */
export const stem = (word: string): string => {
  const known = MEMO.get(word);
  if (known !== undefined) return known;
  const made = stemFresh(word);
  if (MEMO.size < MEMO_MAX) MEMO.set(word, made);
  return made;
};

/** The same word always gives the same stem, so remembering it changes nothing but the time. */
const MEMO = new Map<string, string>();
const MEMO_MAX = 50_000;
const WORD = /^[a-z]{3,40}$/;

const stemFresh = (word: string): string => {
  if (!WORD.test(word)) return word;
  const base = IRREGULAR.get(word) ?? word;
  const american = base.length >= 6 ? americanised(base) : base;
  const marked = markConsonantY(american);
  const [r1, r2] = regions(marked);
  let out = step1a(marked);
  out = step1b(out, r1);
  out = /[^aeiouy][yY]$/.test(out) && out.length > 2 ? `${out.slice(0, -1)}i` : out;
  out = replaceLongest(out, STEP2, r1);
  out = step2Rest(out, r1);
  out = replaceLongest(out, STEP3, r1);
  if (out.endsWith('ative') && out.length - 5 >= r2) out = out.slice(0, -5);
  out = step4(out, r2);
  out = step5(out, r1, r2);
  return out.toLowerCase();
};

/** Words in which «-ise» is no ending. */
const KEEPS_ISE =
  /^(rais|prais|nois|pois|wis|precis|concis|revis|supervis|advis|exercis|otherwis|likewis|promis|compromis|surpris|enterpris|disguis|compris|expertis|premis|franchis|aris|ris)/;
const NEVER = /(?!)/;

/** Most words have no ending that differs: one look spares them six. */
const MAY_BE_BRITISH =
  /(?:[iy]s(?:e[drs]?|ers|ing|ations?)|our(?:s|ed|ing|al|ally|ite)?|l(?:ed|ing|ers?)|res?|ogues?)$/;

const americanised = (word: string): string => (MAY_BE_BRITISH.test(word) ? respelled(word) : word);

const respelled = (word: string): string =>
  word
    .replace(KEEPS_ISE.test(word) ? NEVER : /is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|er|ers|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|ally|ite)?$/, 'or$1')
    .replace(
      /^(cancel|model|label|travel|signal|level|channel|total|fuel|tunnel|marshal)l(ed|ing|er|ers)$/,
      '$1$2',
    )
    .replace(/^(cent|met|fib|lit)re(s?)$/, '$1er$2')
    .replace(/ogue(s?)$/, 'og$1');

const markConsonantY = (word: string): string => word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');

/** R1 and R2 as offsets: what follows the first, and the second, consonant after a vowel. */
const regions = (word: string): readonly [number, number] => {
  const prefix = /^(gener|commun|arsen)/.exec(word);
  const r1 = prefix ? prefix[0].length : afterVowelConsonant(word, 0);
  return [r1, afterVowelConsonant(word, r1)];
};

const afterVowelConsonant = (word: string, from: number): number => {
  for (let at = from + 1; at < word.length; at++) {
    if (isVowel(word, at - 1) && !isVowel(word, at)) return at + 1;
  }
  return word.length;
};

const isVowel = (word: string, at: number): boolean => 'aeiouy'.includes(word.charAt(at));

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

const endsShort = (text: string): boolean =>
  /(^|[^aeiouy])[aeiouy][^aeiouywxY]$/.test(text) || /^[aeiouy][^aeiouy]$/.test(text);

const step1a = (word: string): string => {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(ied|ies)$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
};

const step1b = (word: string, r1: number): string => {
  const eed = /(eedly|eed)$/.exec(word);
  if (eed) return word.length - eed[0].length >= r1 ? `${word.slice(0, -eed[0].length)}ee` : word;
  const suffix = /(ingly|edly|ing|ed)$/.exec(word);
  if (!suffix) return word;
  const rest = word.slice(0, -suffix[0].length);
  if (!hasVowel(rest)) return word;
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return endsShort(rest) && r1 >= rest.length ? `${rest}e` : rest;
};

/** Longest suffix first. */
const STEP2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

const STEP3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const STEP4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
];

const replaceLongest = (
  word: string,
  table: readonly (readonly [string, string])[],
  region: number,
): string => {
  for (const [suffix, instead] of table) {
    if (!word.endsWith(suffix)) continue;
    const cut = word.length - suffix.length;
    return cut >= region ? word.slice(0, cut) + instead : word;
  }
  return word;
};

const step2Rest = (word: string, r1: number): string => {
  if (word.endsWith('logi') && word.length - 3 >= r1) return word.slice(0, -1);
  if (/[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1) return word.slice(0, -2);
  return word;
};

const step4 = (word: string, r2: number): string => {
  for (const suffix of STEP4) {
    if (word.endsWith(suffix))
      return word.length - suffix.length >= r2 ? word.slice(0, -suffix.length) : word;
  }
  return /[st]ion$/.test(word) && word.length - 3 >= r2 ? word.slice(0, -3) : word;
};

const step5 = (word: string, r1: number, r2: number): string => {
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    if (rest.length >= r2 || (rest.length >= r1 && !endsShort(rest))) return rest;
    return word;
  }
  return word.endsWith('ll') && word.length - 1 >= r2 ? word.slice(0, -1) : word;
};
