import type { Profile, ReadResume } from '../profile.ts';
import { makeHideText } from './hide-text.ts';
import { collectIdentity } from './identity.ts';
import { mapStrings } from './map-strings.ts';

/**
 * The profile to judge: in every text the person's name, school, addresses and statements of who they are stand as
 * placeholders of one word, the same for everybody. A longer name changes no count, nobody called Ruby or Julia is
 * credited with a language, and a resume that was redacted before judging scores what the plain one does. Which fields
 * are there stays as it is.
 */
export const withoutIdentity = (read: ReadResume): Profile => {
  const hide = makeHideText(collectIdentity(read));
  const { basics, ...sections } = read.profile;
  const { summary, label } = basics;
  return {
    ...mapStrings(sections, (text, path) => (isFact(path) ? text : hide(text))),
    basics: {
      ...basics,
      ...(summary === undefined ? {} : { summary: hide(summary) }),
      ...(label === undefined ? {} : { label: hide(label) }),
    },
  };
};

/** Dates, and addresses of which no rule counts the words. */
const isFact = (path: string): boolean => /(?:\.|^)(?:startDate|endDate|date|releaseDate|url)$/u.test(path);
