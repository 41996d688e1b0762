import { cultures, lettersAfter, saints, stems, titlesBefore, widerCultures } from './data/names.ts';
import type { Moment } from './facts.ts';
import type { Random } from './random.ts';
import type { Profession, Words } from './words.ts';

/** The month in which every document of the generator was written. */
export const lastMonth: Moment = { year: 2026, month: 10 };

export const before = ({ year, month }: Moment, months: number): Moment => {
  const total = year * 12 + month - 1 - months;
  return { year: Math.floor(total / 12), month: (total % 12) + 1 };
};

export const personName = (random: Random, wide: boolean): string => {
  const culture = random.pick(wide ? [...cultures, ...widerCultures] : cultures);
  const given = random.pick(culture.given);
  // Families move and marry: one name in seven mixes two cultures.
  const family = random.pick((random.chance(0.15) ? random.pick(cultures) : culture).family);
  const middle =
    random.chance(0.1) && !given.includes('.') ? ` ${random.pick(['A.', 'J.', 'M.', 'R.'])}` : '';
  const name = `${given}${middle} ${family}`;
  if (random.chance(0.04)) return `${random.pick(titlesBefore)} ${name}`;
  return random.chance(0.05) ? `${name}, ${random.pick(lettersAfter)}` : name;
};

export const handleOf = (name: string): string =>
  name
    .replace(/^(?:Prof\. )?Dr\.? |, .*$/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '-');

/** Every `#` becomes a digit. */
export const filled = (pattern: string, random: Random): string =>
  pattern.replace(/#/g, () => String(random.int(0, 9)));

export const organisation = (random: Random, pattern: string): string => {
  const families = random.some(
    cultures.flatMap(({ family }) => family).filter(family => /^\p{L}+$/u.test(family)),
    2,
  );
  return pattern
    .replace('{stem}', random.pick(stems))
    .replace('{saint}', random.pick(saints))
    .replace('{family}', families[0] ?? '')
    .replace('{other}', families[1] ?? '');
};

export const placeOf = (random: Random, words: Words): string => {
  const [city, region, country] = random.pick(words.cities);
  return random.pick([city, `${city}, ${region}`, `${city}, ${country}`]);
};

export const makeHighlights = (
  random: Random,
  {
    words,
    profession,
    count,
  }: { readonly words: Words; readonly profession: Profession; readonly count: number },
): string[] => {
  const objects = random.some(profession.objects, count);
  const verbs = random.some(words.verbs, count);
  const stop = random.chance(0.5) ? '.' : '';
  const sentences = random.some(words.sentences, words.sentences.length);
  return objects.map((object, index) => {
    const ready = random.chance(0.15) ? sentences.pop() : undefined;
    if (ready) return sentence(random, words, ready, '');
    const outcomes = random.some(
      words.outcomes,
      random.weighted([
        [0, 0.2],
        [1, 0.5],
        [2, 0.3],
      ]),
    );
    const text = [`${verbs[index]} ${object}`, ...outcomes].join(random.chance(0.3) ? ', ' : ' ');
    return sentence(random, words, `${text}${stop}`, '');
  });
};

export const sentence = (random: Random, words: Words, pattern: string, title: string): string =>
  pattern
    .replaceAll('{title}', title)
    .replaceAll('{pct}', String(random.int(8, 95)))
    .replaceAll('{low}', String(random.int(8, 60)))
    .replaceAll('{small}', String(random.int(3, 9)))
    .replaceAll('{year}', String(random.int(2012, 2024)))
    .replaceAll('{month}', random.pick(words.months))
    .replaceAll('{years}', String(random.int(3, 28)))
    .replaceAll('{n}', String(random.int(2, 60)));
