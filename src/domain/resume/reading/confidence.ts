/**
 * How likely a reading is right, by the kind of sign it rests on. The steps are coarse on purpose: they order fields
 * for a person who checks them, and are no measured probabilities.
 */
export const confidence = {
  /** The form itself proves it: an e-mail address, a URL, a dated range. */
  form: 0.98,
  /** A word list knows it: a degree, a title with an engineer in it, a country. */
  word: 0.9,
  /** Where it stands says it: the first bold line of an entry under a heading that was understood. */
  place: 0.8,
  /** One of two readings, the likelier. */
  guess: 0.6,
  /** Only what was left over. */
  rest: 0.45,
} as const;
