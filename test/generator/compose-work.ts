import type { Block } from './blocks.ts';
import { bodyOf, entry, only, plain, type SectionInput, shownSpan } from './compose-pieces.ts';
import { isoOf } from './dates.ts';
import type { RoleFact, StudyFact } from './facts.ts';
import { fillTemplate, type Values } from './template.ts';

export const composeWork = ({ facts, layout, shown }: SectionInput): Block[] => {
  const blocks: Block[] = [];
  const work: object[] = [];
  const several = facts.jobs.some(({ roles }) => roles.length > 1);
  for (const job of facts.jobs) {
    const grouped =
      layout.grouping === 'all' ? several : layout.grouping === 'several' && job.roles.length > 1;
    const values = { E: job.employer, C: job.place, at: layout.at };
    if (grouped) {
      const [latest] = job.roles;
      const total = { start: job.roles.at(-1)?.span.start, end: latest?.span.end ?? null };
      const stay = total.start ? layout.dates.duration({ start: total.start, end: total.end }) : '';
      const head = fillTemplate(layout.group.employer, { ...values, L: stay });
      blocks.push(entry(head));
      for (const role of job.roles) {
        const line = fillTemplate(layout.group.role, {
          C: job.place,
          T: role.title,
          D: layout.dates.span(role.span),
        });
        blocks.push(entry(line, bodyOf(role.highlights, layout, role.summary)));
        work.push({
          name: job.employer,
          position: role.title,
          ...shownSpan(role.span, layout),
          ...said(role),
        });
      }
      continue;
    }
    for (const role of job.roles) {
      const filled = fillTemplate(layout.work, { ...values, T: role.title, D: layout.dates.span(role.span) });
      blocks.push(entry(filled, bodyOf(role.highlights, layout, role.summary)));
      work.push({
        ...only(filled.shown, {
          E: { name: job.employer },
          T: { position: role.title },
          D: shownSpan(role.span, layout),
        }),
        ...said(role),
      });
    }
  }
  shown.work = work;
  return blocks;
};

/** What is said of a role in sentences. */
const said = ({ summary, highlights }: RoleFact): object => ({ ...(summary ? { summary } : {}), highlights });

const degreeText = ({ studyType, joiner, area }: StudyFact): string =>
  joiner === ',' ? `${studyType}, ${area}` : `${studyType} ${joiner} ${area}`;

export const composeEducation = ({ facts, layout, words, shown }: SectionInput): Block[] => {
  const education: object[] = [];
  const blocks = facts.studies.map(study => {
    const { span } = study;
    const end = span.end ?? span.start;
    const dates = {
      span: layout.dates.span(span),
      end: layout.dates.moment(end),
      none: '',
    }[layout.educationDates];
    const values: Values = {
      S: study.school,
      G: degreeText(study),
      C: study.place,
      P: study.grade,
      D: dates,
    };
    // A template without brackets around its dates is not made for a document without any.
    const template = dates === '' ? '*{G}*\n{S}[, {C}]' : layout.education;
    const filled = fillTemplate(template, values);
    const when =
      layout.educationDates === 'span'
        ? shownSpan(span, layout)
        : { endDate: isoOf(end, layout.dates.precision) };
    education.push(
      only(filled.shown, {
        S: { institution: study.school },
        G: { studyType: study.studyType, area: study.area },
        D: when,
      }),
    );
    const courses =
      study.courses.length > 0 ? [plain(`${words.courseworkLabel}: ${study.courses.join(', ')}`)] : null;
    return entry(filled, courses ? [{ type: 'text', pieces: courses }] : []);
  });
  shown.education = education;
  return blocks;
};
