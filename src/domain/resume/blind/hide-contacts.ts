import { isEmail } from '../rules/parseability.ts';

/** Still an address by its form, so that a rule on broken addresses finds what it found before (RFC 2606: never real). */
export const EMAIL_PLACEHOLDER = 'email@redacted.invalid';
const BROKEN_EMAIL_PLACEHOLDER = 'email@redacted';
export const PHONE_PLACEHOLDER = '[phone]';
export const LINK_PLACEHOLDER = '[link]';

/** Longest first part of an address by RFC 5321 is 64; the domain is cut where no honest one goes on. */
const EMAIL = /(?:mailto:)?[^\s@,;<>()|]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,120}[\p{L}\p{N}])?/giu;
/** Addresses that templates hold; a rule tells people to replace them. */
const TEMPLATE_EMAILS = new Set(['email@email.com', 'youremail@email.com']);

export const hideEmails = (text: string): string =>
  text.includes('@')
    ? text.replace(EMAIL, found => {
        if (TEMPLATE_EMAILS.has(found.toLowerCase())) return found;
        return emailPlaceholder(found);
      })
    : text;

export const emailPlaceholder = (email: string): string =>
  isEmail(email.replace(/^mailto:/iu, '')) ? EMAIL_PLACEHOLDER : BROKEN_EMAIL_PLACEHOLDER;

/** A run of the characters that phone numbers are written with, from a digit, `+` or `(` to a digit. */
const DIGIT_SPAN = /[+(]?\d[\d\s()./\u00a0‐-–-]{4,30}\d/gu;

/** The digits that tell one number from another, whether or not its country is written: the last eight. */
export const phoneKey = (text: string): string | null => {
  const digits = text.replace(/\D/gu, '');
  return digits.length < 7 || digits.length > 17 ? null : digits.slice(-8);
};

export const hidePhones = (text: string, keys: ReadonlySet<string>): string =>
  keys.size === 0
    ? text
    : text.replace(DIGIT_SPAN, span => {
        const digits = span.replace(/\D/gu, '');
        return [...keys].some(key => digits.endsWith(key) || digits.includes(key)) ? PHONE_PLACEHOLDER : span;
      });

/** Whatever could be a phone number; for lines of contact details, where nothing else has so many digits. */
export const phonesIn = (text: string): string[] =>
  [...text.matchAll(DIGIT_SPAN)].flatMap(([span]) => {
    const key = phoneKey(span);
    return key === null || isYears(span) ? [] : [key];
  });

const isYears = (span: string): boolean =>
  /^\(?(?:19|20)\d\d\s?[-–./]\s?(?:(?:19|20)\d\d|\d{1,2}\b)/u.test(span);

const URL =
  /(?:https?:\/\/|www\.)[^\s|,;<>()]{3,300}|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,13}(?:\/[^\s|,;<>()]{0,200})?(?![\p{L}\p{N}@])/giu;

/** Puts a placeholder where `isPersonal` says that an address leads to the person. */
export const hideLinks = (text: string, isPersonal: (url: string) => boolean): string =>
  text.includes('.') ? text.replace(URL, found => (isPersonal(found) ? LINK_PLACEHOLDER : found)) : text;

export const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]{3,6}:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#:].*$/su, '');
