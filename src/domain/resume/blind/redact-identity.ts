import { parseDate } from '../months.ts';
import type { Basics, EducationEntry, FieldEvidence, Profile, ReadLine, ReadResume } from '../profile.ts';
import { FUNCTION_WORDS } from './data/name-words.ts';
import { foldLetters } from './fold.ts';
import { emailPlaceholder, hideLinks, LINK_PLACEHOLDER, PHONE_PLACEHOLDER } from './hide-contacts.ts';
import { hideName, NAME_PLACEHOLDER } from './hide-name.ts';
import {
  type HideText,
  hidePhrase,
  makeHideText,
  makeIsPersonal,
  phrasePattern,
  SCHOOL_PLACEHOLDER,
} from './hide-text.ts';
import { collectIdentity, type IdentitySources, lineKey } from './identity.ts';
import { type Identity, identityOf } from './identity-tokens.ts';
import { candidateLabel } from './label.ts';
import { mapStrings } from './map-strings.ts';

export interface Redaction {
  /** The same resume with a placeholder wherever it tells who the person is; it scores what the plain one does. */
  readonly read: ReadResume;
  /** `Candidate 3f9a2c1b0d`, the same for the same text: what a blind report shows instead of a file's name. */
  readonly label: string;
  /** What was taken out, for the leak scan. It is as secret as the resume: never print it. */
  readonly identity: Identity;
  /** For texts that are not in `read`: what a reader found hidden in the file. */
  readonly redactText: HideText;
}

/**
 * Takes out of a resume, before it is judged, what tells who the person is: name, e-mail, phone, links and user names,
 * address, birth, age, gender, family, origin, religion, schools, years of study before the first job, and referees.
 * Placeholders stay where something was, so that nothing counts as missing. What was done stays: employers and their
 * places, degrees and subjects, dates of work, skills, languages.
 */
export const redactIdentity = (read: ReadResume): Redaction => {
  const identity = collectIdentity(read);
  const hide = makeHideText(identity);
  const undated = new Set(earlyStudies(read.profile));
  const lines = redactLines(read, { identity, hide, undated });
  return {
    read: {
      profile: redactProfile(read.profile, { identity, hide, undated }),
      fields: redactFields(read, lines, hide),
      lines,
    },
    label: candidateLabel(read),
    identity: identityOf(read, identity, undated),
    redactText: hide,
  };
};

interface Tools {
  readonly identity: IdentitySources;
  readonly hide: HideText;
  /** Indexes of education entries whose years would tell the age. */
  readonly undated: ReadonlySet<number>;
}

/**
 * Studies that ended before the first job began (all of them where no job has a date) tell the age and nothing of the
 * work. Later ones say no more than the dates of the jobs beside them, which a timeline cannot do without.
 */
const earlyStudies = ({ work, education }: Profile): number[] => {
  const starts = work.flatMap(({ startDate }) => parseDate(startDate)?.year ?? []);
  const first = starts.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...starts);
  return education.flatMap((entry, index) => {
    const year = (parseDate(entry.endDate) ?? parseDate(entry.startDate))?.year;
    const isOpen = entry.startDate !== undefined && entry.endDate === undefined && Number.isFinite(first);
    return year !== undefined && year <= first && !isOpen ? [index] : [];
  });
};

const redactProfile = (profile: Profile, { identity, hide, undated }: Tools): Profile => {
  const isPersonal = makeIsPersonal(identity);
  const { basics, ...sections } = profile;
  const hidden = mapStrings(sections, (text, path) => {
    if (/\.url$/u.test(path)) return isPersonal(text) ? LINK_PLACEHOLDER : hideLinks(text, isPersonal);
    return isDate(path) ? text : hide(text);
  });
  return {
    ...hidden,
    basics: redactBasics(basics, hide),
    education: hidden.education.map((entry, index) => redactStudy(entry, undated.has(index))),
    references: hidden.references.map(entry =>
      entry.name === undefined ? entry : { ...entry, name: '[reference]' },
    ),
  };
};

const isDate = (path: string): boolean => /\.(?:startDate|endDate|date|releaseDate)$/u.test(path);

const redactStudy = (
  { startDate, endDate, ...entry }: EducationEntry,
  isUndated: boolean,
): EducationEntry => ({
  ...entry,
  ...(entry.institution === undefined ? {} : { institution: SCHOOL_PLACEHOLDER }),
  ...(entry.url === undefined ? {} : { url: LINK_PLACEHOLDER }),
  ...(isUndated || startDate === undefined ? {} : { startDate }),
  ...(isUndated || endDate === undefined ? {} : { endDate }),
});

const redactBasics = (basics: Basics, hide: HideText): Basics => {
  const { name, label, email, phone, url, summary, location, profiles } = basics;
  return {
    ...(name === undefined ? {} : { name: NAME_PLACEHOLDER }),
    ...(label === undefined ? {} : { label: hide(label) }),
    ...(email === undefined ? {} : { email: emailPlaceholder(email) }),
    ...(phone === undefined ? {} : { phone: PHONE_PLACEHOLDER }),
    ...(url === undefined ? {} : { url: LINK_PLACEHOLDER }),
    ...(summary === undefined ? {} : { summary: hide(summary) }),
    ...(location === undefined
      ? {}
      : {
          location: Object.fromEntries(
            Object.keys(location).map(key => [key, PLACE_PLACEHOLDERS[key] ?? PLACE]),
          ),
        }),
    ...(profiles === undefined
      ? {}
      : {
          profiles: profiles.map(({ network, username, url: page }) => ({
            ...(network === undefined ? {} : { network }),
            ...(username === undefined ? {} : { username: '[user]' }),
            ...(page === undefined ? {} : { url: LINK_PLACEHOLDER }),
          })),
        }),
  };
};

const PLACE = '[place]';
const PLACE_PLACEHOLDERS: Readonly<Record<string, string>> = {
  address: '[address]',
  postalCode: '[postcode]',
  city: '[city]',
  region: '[region]',
  countryCode: '[country]',
};

const redactLines = ({ profile, fields, lines }: ReadResume, tools: Tools): ReadLine[] => {
  const { identity, hide, undated } = tools;
  const studyLines = new Set<string>();
  const yearLines = new Set<string>();
  for (const field of fields) {
    const index = /^education\[(\d+)\]\.(\w+)/u.exec(field.path);
    if (!index) continue;
    if (index[2] === 'institution') studyLines.add(lineKey(field));
    if (undated.has(Number(index[1])) && /Date$/u.test(index[2] ?? '')) yearLines.add(lineKey(field));
  }
  const everySchool = [...identity.schools, ...identity.shortSchools];
  const schools = phrasePattern(everySchool);
  const strictName = identity.name && { ...identity.name, tellingParts: new Set(identity.name.parts) };
  const refereeLines = linesOfReferees(fields);
  return lines.map((line, at) => {
    const key = lineKey(line);
    const before = lines[at - 1];
    const isBelow = (keys: ReadonlySet<string>) => before !== undefined && keys.has(lineKey(before));
    let text = line.text;
    if (identity.contactLines.has(key))
      text = hideLinks(text, url => /[/.]\p{L}/u.test(url) && url.length > 6);
    text = hide(text);
    if (strictName && (identity.nameLines.has(key) || isBelow(identity.nameLines)))
      text = hideName(text, strictName);
    if (identity.placeLines.has(key)) text = hidePlace(text, [...identity.place, ...identity.address]);
    if (studyLines.has(key) || isBelow(studyLines)) {
      text = hidePhrase(text, schools, SCHOOL_PLACEHOLDER);
      for (const school of everySchool) text = hideShare(text, school);
    }
    if (yearLines.has(key)) text = text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, '[year]');
    if (refereeLines.has(key))
      text = text.replace(profile.references[refereeLines.get(key) ?? 0]?.name ?? '\n', '[reference]');
    return text === line.text ? line : { ...line, text };
  });
};

const linesOfReferees = (fields: readonly FieldEvidence[]): ReadonlyMap<string, number> =>
  new Map(
    fields.flatMap(field => {
      const index = /^references\[(\d+)\]\.name$/u.exec(field.path)?.[1];
      return index === undefined ? [] : [[lineKey(field), Number(index)] as const];
    }),
  );

/** `Data Engineer, Berlin, Germany | …`: from the first known part of the address to the end of its piece. */
const hidePlace = (text: string, parts: readonly string[]): string => {
  const known = phrasePattern(parts);
  return text
    .split(/([|•·◦▪;]|\s{2,}|\s[–—-]\s)/u)
    .map(piece => {
      if (known === null || piece.search(known) < 0) return piece;
      const items = piece.split(/(,\s*)/u);
      const from = items.findIndex(item => item.search(known) >= 0);
      const after = items
        .slice(from)
        .filter(item => /\[\p{L}+\]|@redacted/u.test(item) && item.search(known) < 0);
      const lead = /^\s*(?:\p{L}{2,14}\s*:\s*)?/u.exec(items[from] ?? '')?.[0] ?? '';
      return [...items.slice(0, from), `${lead}${PLACE}`, ...after.map(item => `, ${item.trim()}`)].join('');
    })
    .join('');
};

const SHARE_WORDS_MIN = 2;

/** A school's name that is broken over two lines: two or more of its words in a row. */
const hideShare = (text: string, school: string): string => {
  const names = school.split(/\s+/u).map(foldLetters);
  const words = [...text.matchAll(/[^\s,;|()]+/gu)];
  let best: { readonly from: number; readonly to: number } | null = null;
  for (let from = 0; from < words.length; from++)
    for (let start = 0; start < names.length; start++) {
      let length = 0;
      while (
        start + length < names.length &&
        from + length < words.length &&
        foldLetters(words[from + length]?.[0] ?? '') === names[start + length]
      )
        length++;
      const isTelling = names
        .slice(start, start + length)
        .some(word => !FUNCTION_WORDS.has(word) && word.length > 2);
      if (length >= SHARE_WORDS_MIN && isTelling && length > (best ? best.to - best.from : 0))
        best = { from, to: from + length };
    }
  if (best === null) return text;
  const last = words[best.to - 1];
  return (
    text.slice(0, words[best.from]?.index) +
    SCHOOL_PLACEHOLDER +
    text.slice((last?.index ?? 0) + (last?.[0].length ?? 0))
  );
};

/** A quote is the beginning of its line, so it is taken from the redacted line. */
const redactFields = (read: ReadResume, redacted: readonly ReadLine[], hide: HideText): FieldEvidence[] => {
  const lines = new Map(
    read.lines.map((line, at) => [lineKey(line), { plain: line.text, hidden: redacted[at]?.text ?? '' }]),
  );
  return read.fields.map(field => {
    const line = lines.get(lineKey(field));
    const isItsLine = line?.plain.startsWith(field.quote) === true;
    return {
      ...field,
      quote: isItsLine ? line.hidden.slice(0, Math.max(field.quote.length, 300)) : hide(field.quote),
    };
  });
};
