import type { ReadResume } from './profile.ts';
import { formatSimHash, hashText, simHashOf } from './simhash.ts';

/** What two files are compared by. Plain data without a readable word of the resume. */
export interface Fingerprint {
  /** Of all words, 16 hex digits; null where there are too few. */
  readonly simHash: string | null;
  /** Hashes of what tells whose resume it is: email, phone, name. Empty where none was found. */
  readonly person: readonly string[];
}

export const fingerprintOf = ({ profile, lines }: ReadResume): Fingerprint => {
  const { name, email, phone } = profile.basics;
  const simHash = simHashOf(lines.map(line => line.text));
  const digits = phone?.replace(/\D/g, '').slice(-phoneDigits) ?? '';
  const words =
    name
      ?.normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.sort() ?? [];
  return {
    simHash: simHash === null ? null : formatSimHash(simHash),
    person: [
      ...(email ? [`email ${email.toLowerCase()}`] : []),
      ...(digits.length >= 7 ? [`phone ${digits}`] : []),
      ...(words.length >= 2 ? [`name ${words.join(' ')}`] : []),
    ].map(hashText),
  };
};

/** The digits behind the country code, which one version of a resume has and the other leaves out. */
const phoneDigits = 9;
