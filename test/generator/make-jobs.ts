import { oddCompanies } from './data/names.ts';
import type { JobFact, Moment, RoleFact, Span, StudyFact } from './facts.ts';
import { before, lastMonth, makeHighlights, organisation, placeOf, sentence } from './make-phrases.ts';
import type { Random } from './random.ts';
import type { Profession, Words } from './words.ts';

interface JobsInput {
  readonly random: Random;
  readonly words: Words;
  readonly profession: Profession;
}

export const makeJobs = ({ random, words, profession }: JobsInput): JobFact[] => {
  const count = random.weighted([
    [0, 0.03],
    [1, 0.12],
    [2, 0.25],
    [3, 0.3],
    [4, 0.18],
    [5, 0.12],
  ] as const);
  const jobs: JobFact[] = [];
  let end: Moment | null = random.chance(0.7) ? null : before(lastMonth, random.int(1, 14));
  const employers = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const employer = employerName(random, words, profession);
    if (employers.has(employer)) continue;
    employers.add(employer);
    const several = random.chance(0.18) ? random.int(2, 3) : 1;
    const roles: RoleFact[] = [];
    for (let role = 0; role < several; role += 1) {
      const start = before(end ?? lastMonth, random.int(5, 54));
      roles.push({
        title: random.pick(profession.titles),
        span: { start, end },
        summary: random.chance(0.15)
          ? sentence(random, words, random.pick(words.summaries.slice(1)), '')
          : '',
        highlights: makeHighlights(random, {
          words,
          profession,
          count: random.weighted([
            [0, 0.07],
            [1, 0.1],
            [2, 0.25],
            [3, 0.33],
            [4, 0.2],
            [6, 0.05],
          ]),
        }),
      });
      end = before(start, role < several - 1 ? 1 : random.int(1, 5));
    }
    jobs.push({ employer, place: placeOf(random, words), roles: distinct(roles) });
  }
  return jobs;
};

/** Two roles of one title at one employer are one role to a reader; the later stays. */
const distinct = (roles: readonly RoleFact[]): RoleFact[] =>
  roles.filter((role, index) => roles.findIndex(({ title }) => title === role.title) === index);

const employerName = (random: Random, words: Words, profession: Profession): string => {
  if (random.chance(0.1)) return random.pick(oddCompanies);
  return organisation(random, random.pick(random.chance(0.6) ? profession.employers : words.companies));
};

export const makeStudies = (random: Random, words: Words, profession: Profession): StudyFact[] => {
  const count = random.weighted([
    [0, 0.05],
    [1, 0.4],
    [2, 0.4],
    [3, 0.15],
  ] as const);
  let end: Moment = before(lastMonth, random.int(10, 200));
  const areas = random.some(profession.areas, count);
  return areas.map((area, index) => {
    const [studyType, joiner] = random.pick(words.degrees);
    const start = before({ year: end.year, month: random.pick([9, 10]) }, 12 * random.int(1, 4));
    const span: Span = { start, end };
    end = before(start, random.int(1, 15));
    return {
      school: organisation(random, random.pick(words.schools)),
      place: placeOf(random, words),
      studyType,
      area,
      joiner,
      span,
      courses: random.chance(0.12) ? random.some(profession.areas, 2) : [],
      grade: index === 0 && random.chance(0.3) ? random.pick(words.grade) : '',
    };
  });
};
