import { lazy } from '../../../shared/lazy.ts';
import { phraseIndex } from '../phrase-index.ts';
import { wordsOf } from '../words.ts';
import { FILLER_PHRASES, FIRST_PERSON } from './data/english.ts';
import { deedOfDuty, inPast, jointOf } from './edits.ts';
import type { JudgedResume, Statement } from './judged-resume.ts';
import { dutyPhraseOf, openingOf, weakOpeningOf } from './openers.ts';
import { byShare, type Detection, type Hit, nothingFound, type Rule, whole } from './rule.ts';

const BULLET_WORDS_MIN = 8;
const BULLET_WORDS_MAX = 30;

const rule = (
  id: Rule['id'],
  settings: Pick<Rule, 'severity' | 'weight'> & Partial<Pick<Rule, 'needsFacts'>>,
  detect: Rule['detect'],
): Rule => ({ part: 'wording', needsFacts: false, id, detect, ...settings });

/** A rule that knows English only finds nothing in another language. */
const inEnglish =
  (detect: Rule['detect']): Rule['detect'] =>
  resume =>
    resume.english ? detect(resume) : nothingFound;

/** What an edit begins with where the bullet itself does not give it. */
const SOME_DEEDS = '«Ran …», «Built …», «Cut …»';

const prefixed = (before: string, edit: string): string => (edit === '' ? '' : before + edit);

/** Is it told briefly and in active words? */
export const wordingRules: readonly Rule[] = [
  rule('wording/no-statements', { severity: 'error', weight: 60, needsFacts: true }, ({ statements }) =>
    whole(statements.length === 0),
  ),
  rule(
    'wording/responsible-for',
    { severity: 'warning', weight: 20 },
    inEnglish(({ statements }) =>
      eachStatement(
        statements,
        statement => {
          const found = dutyPhraseOf(statement);
          return found && { phrase: found.text, edit: deedOfDuty(statement) || SOME_DEEDS };
        },
        0.3,
      ),
    ),
  ),
  rule(
    'wording/weak-opener',
    { severity: 'warning', weight: 20 },
    inEnglish(({ statements }) =>
      eachStatement(
        statements,
        statement => {
          const found = weakOpeningOf(statement);
          return found && !dutyPhraseOf(statement) ? { phrase: found.text } : null;
        },
        0.3,
      ),
    ),
  ),
  rule(
    'wording/no-action-verb',
    { severity: 'warning', weight: 20 },
    inEnglish(({ statements }) =>
      eachStatement(
        deedsOf(statements),
        statement => {
          const opening = openingOf(statement);
          const named = opening?.verb != null || weakOpeningOf(statement) || dutyPhraseOf(statement);
          return named ? null : {};
        },
        0.4,
      ),
    ),
  ),
  rule(
    'wording/filler',
    { severity: 'warning', weight: 15 },
    inEnglish(resume => findFiller(resume)),
  ),
  rule(
    'wording/first-person',
    { severity: 'warning', weight: 15 },
    inEnglish(resume => findFirstPerson(resume)),
  ),
  rule('wording/too-short', { severity: 'info', weight: 15, needsFacts: true }, ({ statements }) =>
    eachStatement(bulletsOf(statements), ({ words }) => (words < BULLET_WORDS_MIN ? { words } : null), 0.5),
  ),
  rule('wording/too-long', { severity: 'warning', weight: 15 }, ({ statements }) =>
    eachStatement(
      statements,
      statement =>
        statement.words > BULLET_WORDS_MAX
          ? { words: statement.words, edit: prefixed(' before ', jointOf(statement)) }
          : null,
      0.35,
    ),
  ),
  rule(
    'wording/repeated-verb',
    { severity: 'info', weight: 10 },
    inEnglish(resume => findRepeatedVerbs(resume)),
  ),
  rule(
    'wording/present-tense-in-past-role',
    { severity: 'warning', weight: 10 },
    inEnglish(({ statements }) => {
      const past = bulletsOf(statements).filter(statement => statement.current === false);
      return eachStatement(
        past,
        statement => {
          const opening = openingOf(statement);
          return opening?.verb?.tense === 'present'
            ? { verb: opening.text, edit: prefixed(': ', inPast(statement)) }
            : null;
        },
        0.3,
      );
    }),
  ),
  rule(
    'wording/mixed-tense',
    { severity: 'info', weight: 5 },
    inEnglish(resume => findMixedTense(resume)),
  ),
  rule('wording/duplicate', { severity: 'warning', weight: 15 }, resume => findDuplicates(resume)),
  rule('wording/resume-too-long', { severity: 'warning', weight: 15 }, resume => findTooLongResume(resume)),
  rule('wording/not-english', { severity: 'info', weight: 0 }, ({ english }) => whole(!english, 0)),
];

const bulletsOf = (statements: readonly Statement[]): Statement[] =>
  statements.filter(statement => statement.bullet);

/** Bullets on what the person did; those of a project often say what the thing does. */
const deedsOf = (statements: readonly Statement[]): Statement[] =>
  bulletsOf(statements).filter(statement => statement.source !== 'project');

type Values = NonNullable<Hit['values']>;

const eachStatement = (
  statements: readonly Statement[],
  judge: (statement: Statement) => Values | null,
  full: number,
): Detection => {
  const hits = statements.flatMap((statement): Hit[] => {
    const values = judge(statement);
    return values ? [{ ...statement.place, values }] : [];
  });
  return byShare(hits, statements.length, full);
};

const filler = lazy(() => phraseIndex(FILLER_PHRASES.map(phrase => [phrase, phrase] as const)));
/** This many empty phrases take the rule's whole weight. */
const FILLER_FULL = 4;

const findFiller = ({ profile, statements, placeOf }: JudgedResume): Detection => {
  const { summary } = profile.basics;
  const texts = [
    ...(summary
      ? [{ text: summary, place: placeOf('basics.summary') ?? { page: null, line: null, quote: summary } }]
      : []),
    ...statements,
  ];
  const hits = texts.flatMap(({ text, place }) =>
    filler()
      .findIn(text)
      .map((hit): Hit => ({ ...place, values: { phrase: hit.text } })),
  );
  return byShare(hits, FILLER_FULL);
};

const findFirstPerson = ({ statements }: JudgedResume): Detection =>
  eachStatement(
    statements,
    statement => {
      const words = wordsOf(statement.text);
      const at = words.findIndex((word, index) => {
        if (!FIRST_PERSON.has(word.lower)) return false;
        // `I/O`, `Phase I`, `i.e.` and `AI & I` are no pronouns; `I` stands in capitals and before a space or `'`.
        if (word.lower !== 'i') return true;
        const after = words[index + 1]?.gap ?? '';
        return (
          word.text === 'I' &&
          /^[\s'’]/u.test(after) &&
          /^[\s"“(]*$/u.test(word.gap) &&
          !/^(phase|level|type|part|tier|grade|class|world|war)$/u.test(words[index - 1]?.lower ?? '')
        );
      });
      return at < 0 ? null : { word: words[at]?.text ?? '' };
    },
    0.5,
  );

/** How often a verb may open bullets: three times, or a fifth of them in a long resume. */
const REPEATS_MAX = 3;
const REPEATS_SHARE_MAX = 0.2;

const findRepeatedVerbs = ({ statements }: JudgedResume): Detection => {
  const bullets = bulletsOf(statements);
  const byVerb = new Map<string, { readonly text: string; readonly places: Statement['place'][] }>();
  for (const statement of bullets) {
    const opening = openingOf(statement);
    if (!opening?.verb) continue;
    const seen = byVerb.get(opening.verb.base) ?? { text: opening.text, places: [] };
    seen.places.push(statement.place);
    byVerb.set(opening.verb.base, seen);
  }
  const allowed = Math.max(REPEATS_MAX, Math.floor(bullets.length * REPEATS_SHARE_MAX));
  const repeated = [...byVerb.values()].filter(({ places }) => places.length > allowed);
  const excess = repeated.reduce((sum, { places }) => sum + places.length - allowed, 0);
  if (excess === 0) return nothingFound;
  const hits = repeated.map(({ text, places }): Hit => {
    const place = places[allowed] ?? { page: null, line: null, quote: null };
    return { ...place, values: { verb: text, times: places.length } };
  });
  return { loss: Math.min(1, (excess / bullets.length) * 4), hits };
};

const findMixedTense = ({ statements }: JudgedResume): Detection => {
  const current = bulletsOf(statements).filter(statement => statement.current === true);
  const tensed = current.flatMap(statement => {
    const tense = openingOf(statement)?.verb?.tense;
    return tense === 'past' || tense === 'present' ? [{ statement, tense }] : [];
  });
  const present = tensed.filter(({ tense }) => tense === 'present');
  const past = tensed.filter(({ tense }) => tense === 'past');
  const fewer = present.length < past.length ? present : past;
  if (fewer.length === 0 || tensed.length < 3) return nothingFound;
  return byShare(
    fewer.map(({ statement }) => statement.place),
    tensed.length,
    0.5,
  );
};

const findDuplicates = ({ statements }: JudgedResume): Detection => {
  const seen = new Set<string>();
  const hits = statements.flatMap((statement): Hit[] => {
    const key = statement.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    // Two words may well be said twice: a place, a product.
    if (statement.words < 4) return [];
    if (seen.has(key)) return [statement.place];
    seen.add(key);
    return [];
  });
  return byShare(hits, statements.length, 0.25);
};

/** What fits on a page, and what a decade of work may fill. */
const WORDS_BASE = 500;
const WORDS_A_YEAR = 60;
const WORDS_CEILING = 1200;

const findTooLongResume = ({ statements, timeline }: JudgedResume): Detection => {
  const words = statements.reduce((sum, statement) => sum + statement.words, 0);
  const years = Math.round(timeline.monthsTotal / 12);
  const target = Math.min(WORDS_CEILING, WORDS_BASE + WORDS_A_YEAR * years);
  if (words <= target) return nothingFound;
  return {
    loss: Math.min(1, (words - target) / target),
    hits: [{ page: null, line: null, quote: null, values: { words, years, target } }],
  };
};
