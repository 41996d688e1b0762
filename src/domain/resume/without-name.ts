import type { Profile } from './profile.ts';

/**
 * The profile to judge: the person's own full name is cut out of every text, so that a longer name changes no count and
 * nobody called Ruby or Julia is credited with a language. Which fields are there stays as it is.
 */
export const withoutName = (profile: Profile): Profile => {
  const { name } = profile.basics;
  // A single word may be anything else in a text («Grace», «Will»).
  if (name === undefined || !/\S\s+\S/u.test(name)) return profile;
  const spellings = [...new Set([name, name.toUpperCase(), name.replace(/\s+/gu, ' ')])];
  const cut = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const left = spellings.reduce((text, spelling) => text.split(spelling).join(''), value);
      // Somebody self-employed may have given the name as the employer's.
      return left.trim() === '' ? value : left;
    }
    if (Array.isArray(value)) return value.map(cut);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
    return value;
  };
  const { basics, ...sections } = profile;
  const { summary, label } = basics;
  return {
    ...(cut(sections) as typeof sections),
    basics: {
      ...basics,
      ...(summary === undefined ? {} : { summary: cut(summary) as string }),
      ...(label === undefined ? {} : { label: cut(label) as string }),
    },
  };
};
