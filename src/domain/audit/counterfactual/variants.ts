import { type Random, shuffled } from '../../../shared/random.ts';
import { foldLetters } from '../../resume/blind/fold.ts';
import { takeNameApart } from '../../resume/blind/person-name.ts';
import { parseDate } from '../../resume/months.ts';
import type { FieldEvidence, ReadResume } from '../../resume/profile.ts';
import type { LaidOutDocument, TextRun } from '../../resume/reading/laid-out.ts';
import { type MadeUpPerson, madeUpPeople } from './data/people.ts';
import { schools } from './data/schools.ts';
import {
  birthLines,
  breakReasons,
  cities,
  formsOfAddress,
  originLines,
  pronounNotes,
  pronounSwaps,
} from './data/wordings.ts';
import { type Chain, chainsOf, insertLine, rowsOf, swapInDocument } from './swap-runs.ts';
import { makeSwapper, type Swap } from './swap-text.ts';

/** What a variant changes of a resume, and nothing else. */
export type VariantKind = 'name' | 'pronoun' | 'school' | 'break' | 'origin' | 'age';

export const variantKinds: readonly VariantKind[] = ['name', 'school', 'break', 'pronoun', 'origin', 'age'];

export interface Variant {
  readonly kind: VariantKind;
  /** What was put in; all of it is made up. */
  readonly detail: string;
  readonly document: LaidOutDocument;
  /** What the variant is compared with: null for the document as it came. */
  readonly baseline: LaidOutDocument | null;
  readonly swaps: readonly Swap[];
}

export interface VariantRequest {
  readonly document: LaidOutDocument;
  readonly read: ReadResume;
  readonly count: number;
  readonly random: Random;
}

/** Names matter most and come twice in every round. */
const ROUND: readonly VariantKind[] = ['name', 'school', 'break', 'pronoun', 'name', 'origin', 'age'];

/**
 * `count` variants of a resume, spread over all kinds that it allows; the same seed gives the same ones. A kind of which
 * the document shows nothing (no school, a name that stands in no run) has none.
 */
export const makeVariants = (request: VariantRequest): Variant[] => {
  const makers = new Map(
    variantKinds.map(kind => [kind, candidatesOf[kind](request, shuffledWith(request.random))] as const),
  );
  const variants: Variant[] = [];
  while (variants.length < request.count) {
    const before = variants.length;
    for (const kind of ROUND) {
      if (variants.length === request.count) break;
      const made = nextOf(makers.get(kind) ?? []);
      if (made) variants.push(made);
    }
    if (variants.length === before) break;
  }
  return variants;
};

type Make = () => Variant | null;
type Shuffle = <T>(items: readonly T[]) => T[];

const shuffledWith =
  (random: Random): Shuffle =>
  items =>
    shuffled(items, random);

/** The next that can be made; those that cannot are dropped. */
const nextOf = (makers: Make[]): Variant | null => {
  for (let make = makers.shift(); make; make = makers.shift()) {
    const variant = make();
    if (variant) return variant;
  }
  return null;
};

const candidatesOf: Readonly<Record<VariantKind, (request: VariantRequest, shuffle: Shuffle) => Make[]>> = {
  name: (request, shuffle) => shuffle(madeUpPeople).map(person => () => renamed(request, person)),
  school: (request, shuffle) =>
    shuffle(schools).map((_, at, all) => () => reschooled(request, all.slice(at))),
  break: (request, shuffle) => shuffle(breakReasons.slice(1)).map(reason => () => withBreak(request, reason)),
  pronoun: (request, shuffle) => [
    ...shuffle([
      ...[...pronounNotes, ...formsOfAddress].map(note => () => addressed(request, note)),
      () =>
        swapped(
          request,
          'pronoun',
          pronounSwaps.map(([from, to]) => ({ from, to })),
          'he ↔ she',
        ),
    ]),
  ],
  origin: (request, shuffle) => [
    ...shuffle([
      ...cities.map(city => () => moved(request, city)),
      ...originLines.map(line => () => withLine(request, 'origin', line)),
    ]),
  ],
  age: (request, shuffle) => shuffle(birthLines).map(line => () => withLine(request, 'age', line)),
};

const swapped = (
  { document }: VariantRequest,
  kind: VariantKind,
  swaps: readonly Swap[],
  detail: string,
  concerns?: (chain: Chain) => boolean,
): Variant | null => {
  const result = swapInDocument(document, makeSwapper(swaps), concerns);
  return result.count === 0 ? null : { kind, detail, document: result.document, baseline: null, swaps };
};

const renamed = (request: VariantRequest, person: MadeUpPerson): Variant | null => {
  const { basics } = request.read.profile;
  const name = takeNameApart(basics.name);
  if (basics.name === undefined || name === null) return null;
  const full = `${person.given} ${person.family}`;
  const typed = (person.latin ?? foldLetters(full).replace(/[^\p{L}]+/gu, '.')).toLowerCase();
  const given = name.parts[0] ?? '';
  const family = name.parts.length > 1 ? (name.parts.at(-1) ?? '') : '';
  const user = typed.replace(/\W/gu, '');
  const swaps: Swap[] = [
    { from: basics.name, to: full },
    ...(family === '' ? [] : [{ from: `${given} ${family}`, to: full }]),
    ...[...name.joined].map(from => ({ from, to: user, inAddress: true as const })),
    ...(basics.email
      ? [{ from: basics.email, to: `${typed}@${basics.email.split('@')[1] ?? ''}`, inAddress: true as const }]
      : []),
    ...(basics.profiles ?? []).flatMap(({ username }) =>
      username && /\p{L}{3}/u.test(username) ? [{ from: username, to: user, inAddress: true as const }] : [],
    ),
  ];
  const whole = swapInDocument(request.document, makeSwapper(swaps));
  // A name set over two lines. Elsewhere a part alone may be an employer's name or a town.
  const alone = makeSwapper([
    { from: given, to: person.given },
    { from: family, to: person.family },
  ]);
  const parts = swapInDocument(whole.document, alone, ({ text }) =>
    [given, family].includes(foldLetters(text.trim())),
  );
  if (whole.count + parts.count === 0) return null;
  const detail = `${full} (${person.group}, ${person.gender})`;
  return { kind: 'name', detail, document: parts.document, baseline: null, swaps };
};

const reschooled = (request: VariantRequest, others: readonly string[]): Variant | null => {
  const names = [...new Set(request.read.profile.education.flatMap(({ institution }) => institution ?? []))];
  if (others.length < names.length) return null;
  const swaps = names.map((from, index) => ({ from, to: others[index] ?? from }));
  return swapped(request, 'school', swaps, swaps.map(({ to }) => to).join(', '));
};

const addressed = (request: VariantRequest, note: string): Variant | null => {
  const { name } = request.read.profile.basics;
  if (name === undefined || takeNameApart(name) === null) return null;
  const to = note.startsWith('(') ? `${name} ${note}` : `${note} ${name}`;
  return swapped(request, 'pronoun', [{ from: name, to }], note, onLineOf(request, /^basics\.name$/u));
};

const moved = (request: VariantRequest, city: string): Variant | null => {
  const from = request.read.profile.basics.location?.city;
  if (from === undefined) return null;
  return swapped(request, 'origin', [{ from, to: city }], city, onLineOf(request, /^basics\.location/u));
};

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}@]+/gu, '').toLowerCase();

/** Whether a chain is a piece of the line that shows a field: the first such line of its page. */
const onLineOf = ({ document, read }: VariantRequest, paths: RegExp) => {
  const fields = read.fields.filter(({ path }) => paths.test(path));
  const shown = new Set(fields.flatMap(field => chainsOfField(document, field).map(({ runs }) => runs[0])));
  return (chain: Chain): boolean => shown.has(chain.runs[0]);
};

/** The chains of the highest line of the field's page that is a piece of the field's quote and the best part of it. */
const chainsOfField = (document: LaidOutDocument, field: FieldEvidence): readonly Chain[] => {
  const page = document.pages.find(({ number }) => number === field.page);
  const quote = squeezed(field.quote);
  if (!page || quote === '') return [];
  const rows = rowsOf(chainsOf(page)).map(row => {
    const parts = row.filter(chain => {
      const text = squeezed(chain.text);
      return text !== '' && (quote.includes(text) || text.includes(quote));
    });
    return { parts, covered: parts.reduce((sum, chain) => sum + squeezed(chain.text).length, 0) };
  });
  const best = Math.min(quote.length, Math.max(0, ...rows.map(({ covered }) => covered)));
  return rows.find(({ covered }) => covered > 0 && covered >= best)?.parts ?? [];
};

type Spot = Parameters<typeof insertLine>[1];

const runOf = ({ document }: VariantRequest, field: FieldEvidence | undefined): TextRun | null =>
  field ? (chainsOfField(document, field)[0]?.runs[0] ?? null) : null;

/** Under the contact details: where a date of birth would stand. */
const contactSpot = (request: VariantRequest): Spot | null => {
  for (const path of ['basics.email', 'basics.phone', 'basics.location.city', 'basics.name']) {
    const field = request.read.fields.find(each => each.path === path);
    const run = runOf(request, field);
    if (field && run) return { page: field.page, next: run, like: run, side: 'below' };
  }
  return null;
};

const withLine = (request: VariantRequest, kind: VariantKind, line: string): Variant | null => {
  const spot = contactSpot(request);
  if (!spot || request.document.structured) return null;
  return {
    kind,
    detail: line,
    document: insertLine(request.document, spot, line),
    baseline: null,
    swaps: [],
  };
};

/** In front of the earliest job, in the type of its title. */
const breakSpot = (request: VariantRequest): (Spot & { readonly year: number }) | null => {
  const { fields, profile } = request.read;
  const last = profile.work.length - 1;
  const own = fields.filter(({ path }) =>
    new RegExp(`^work\\[${last}\\]\\.(?:position|name|startDate)$`, 'u').test(path),
  );
  const [highest] = [...own].sort((a, b) => a.page - b.page || a.line - b.line);
  const run = runOf(request, highest);
  const year = parseDate(profile.work[last]?.startDate)?.year;
  return !run || !highest || year === undefined
    ? null
    : { page: highest.page, next: run, like: run, side: 'above', year };
};

const withBreak = (request: VariantRequest, reason: string): Variant | null => {
  const spot = request.document.structured ? null : breakSpot(request);
  if (!spot) return null;
  const line = (why: string) => `Career break: ${why}, ${spot.year - 2} – ${spot.year - 1}`;
  const usual = breakReasons[0] ?? '';
  return {
    kind: 'break',
    detail: reason,
    document: insertLine(request.document, spot, line(reason)),
    baseline: insertLine(request.document, spot, line(usual)),
    swaps: [{ from: usual, to: reason }],
  };
};
