import { credentialWords, nameParticles, nameTitles, titleWords } from './data/contact-words.ts';
import { takeContactLabel } from './labels.ts';
import { fold } from './text-cleanup.ts';

const titles = new Set(titleWords.split(' '));
const particles = new Set(nameParticles.split(' '));
const credentials = new Set(credentialWords.split(' '));
const honorifics = new Set(nameTitles.split(' '));

const nameCharsMax = 60;
const nameWordsMax = 7;

const plainWord = (word: string): string => fold(word).replace(/^[("'“]+|[)"'”,]+$/g, '');
const isCredential = (word: string): boolean => credentials.has(plainWord(word).replaceAll('.', ''));
/** `Müller`, `O'Brien`, `d'Ormesson`, `al-Masri`, `J.`, `(Bob)`, 张伟. */
const nameWord =
  /^["'“(]?(?:(?:[dl]|dell|dall|all)['’]|(?:al|el|ul|bin)-)?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*["'”),]?$/u;

const isNameWord = (word: string): boolean =>
  nameWord.test(word) || particles.has(plainWord(word).replace(/\.$/, '')) || isCredential(word);

/** Words of a name: `withoutCredentials` is what has to look like one. */
export const nameWords = (text: string): string[] =>
  text
    .replace(/\((?:she|he|they|her|his|him|them|[\s/,])+\)|\(ret\.?\)/giu, ' ')
    .split(/[\s,]+/)
    .filter(
      word => word !== '' && !isCredential(word) && !honorifics.has(plainWord(word).replaceAll('.', '')),
    );

/** Whether people are called like that; says nothing of whether this text is a name. */
export const looksLikeName = (text: string): boolean => {
  const all = text
    .replace(/\((?:she|he|they|her|his|him|them|[\s/,])+\)|\(ret\.?\)/giu, ' ')
    .split(/[\s,]+/)
    .filter(Boolean);
  const words = nameWords(text);
  // Behind a comma stand letters of degrees and offices only.
  const behind = text
    .slice(text.indexOf(','))
    .split(/[\s,]+/)
    .filter(Boolean);
  if (text.includes(',') && !behind.every(isCredential)) return false;
  if (words.length === 0 || words.length > nameWordsMax || text.length > nameCharsMax || /\d/.test(text))
    return false;
  if (words.every(word => titles.has(plainWord(word)))) return false;
  return (
    all.every(word => isNameWord(word) || honorifics.has(plainWord(word).replaceAll('.', ''))) &&
    words.some(word => nameWord.test(word))
  );
};

/** `Curriculum Vitae of Ann Example`, `Lebenslauf – Ann Example`, `Name: Ann Example`, `Hi, I'm Ann Example`. */
export const withoutTitle = (whole: string): string => {
  const text = whole.slice(0, 300);
  const label = takeContactLabel(text);
  const bare = label?.label === 'name' ? label.rest : text;
  return once(bare)
    .replace(
      /^(?:personal information|personal details|personal data|informations? personnelles?|informaci[oó]n personal|informazioni personali|informa[cç][oõ]es pessoais|pers[oö]nliche (?:daten|angaben))\s+(?=\p{Lu})/iu,
      '',
    )
    .replace(
      /^(?:résumé|resume|curriculum vitae|cv|c\.v\.|lebenslauf|currículo|curriculum)(?:\s+(?:of|von|de|di|del|da)\s+|\s*[:–—|-]\s*)(?=\p{Lu})/iu,
      '',
    )
    .replace(
      /^(?:(?:hi|hello|hey)[,!.]?\s+)?(?:i['’]?a?m|my name is|je suis|ich bin|soy|sou|sono)\s+(?=\p{Lu})/iu,
      '',
    )
    .replace(/\s*[–—|:-]\s*(?:résumé|resume|curriculum vitae|cv|lebenslauf|currículo)$/iu, '')
    .replace(/[.!]$/, match => (/\b(?:\p{Lu}|Jr|Sr|Dr|Esq|Ph\.D)\.$/u.test(bare) ? match : ''))
    .trim();
};

/** Text set twice for its shadow reads `Ann Example Ann Example`. */
const once = (text: string): string => {
  const half = (text.length - 1) / 2;
  return Number.isInteger(half) && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1)
    ? text.slice(0, half)
    : text;
};

/** `Curriculum Vitae`, `Résumé`: what the document is, which is nobody's name and no town. */
export const isTitleText = (text: string): boolean =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .every(word => titles.has(word));
