import * as z from 'zod/mini';
import type { Profile } from '../../domain/resume/profile.ts';

const text = z.exactOptional(z.string());
const texts = z.exactOptional(z.array(z.string()));

const basics = z.object({
  name: text,
  label: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: z.exactOptional(
    z.object({ address: text, postalCode: text, city: text, countryCode: text, region: text }),
  ),
  profiles: z.exactOptional(z.array(z.object({ network: text, username: text, url: text }))),
});

const period = { startDate: text, endDate: text };

/** The profile of a stored report: JSON Resume's keys, all optional. */
export const profileShape = z.object({
  basics,
  work: z.array(
    z.object({
      name: text,
      position: text,
      location: text,
      url: text,
      ...period,
      summary: text,
      highlights: texts,
    }),
  ),
  volunteer: z.array(
    z.object({ organization: text, position: text, url: text, ...period, summary: text, highlights: texts }),
  ),
  education: z.array(
    z.object({
      institution: text,
      area: text,
      studyType: text,
      url: text,
      ...period,
      score: text,
      courses: texts,
    }),
  ),
  awards: z.array(z.object({ title: text, date: text, awarder: text, summary: text })),
  certificates: z.array(z.object({ name: text, date: text, issuer: text, url: text })),
  publications: z.array(
    z.object({ name: text, publisher: text, releaseDate: text, url: text, summary: text }),
  ),
  skills: z.array(z.object({ name: text, level: text, keywords: texts })),
  languages: z.array(z.object({ language: text, fluency: text })),
  interests: z.array(z.object({ name: text, keywords: texts })),
  references: z.array(z.object({ name: text, reference: text })),
  projects: z.array(
    z.object({
      name: text,
      description: text,
      highlights: texts,
      keywords: texts,
      ...period,
      url: text,
      roles: texts,
      entity: text,
      type: text,
    }),
  ),
}) satisfies z.ZodMiniType<Profile>;
