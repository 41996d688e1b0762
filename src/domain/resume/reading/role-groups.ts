import { confidence } from './confidence.ts';
import type { Found } from './found.ts';
import { found } from './found.ts';
import type { Role } from './found-entries.ts';
import type { Line } from './lines.ts';
import { organisationScore, positionScore } from './roles.ts';
import { fold } from './text-cleanup.ts';

/** Somebody who works for none: the employer above is not theirs. */
const alone =
  /\b(?:freelance\w*|self-employed|selfemployed|independent|selbst(?:st)?[aä]ndig\w*|freiberuf\w*|freischaffend\w*|ind[eé]pendante?|aut[oô]nom[oa]|por cuenta propia|libero professionista|partita iva|zzp\S*)\b/iu;

/**
 * Several roles under one employer, whose name stands once: alone above them, or above the first of them.
 * Each role gets the employer, and a line that only named it is no role.
 */
export const shareEmployers = (roles: readonly Role[]): Role[] => {
  const shared: Role[] = [];
  let host: Role | null = null;
  for (const [at, role] of roles.entries()) {
    const next = roles[at + 1];
    if (isOnlyEmployer(role) && next && needsEmployer(next, role)) {
      host = role;
      continue;
    }
    if (host && needsEmployer(role, host)) {
      shared.push(withEmployer(role, host));
      continue;
    }
    shared.push(role);
    host = standsAbove(role) ? role : null;
  }
  return shared;
};

const isOnlyEmployer = (role: Role): boolean =>
  role.organisation !== undefined &&
  role.position === undefined &&
  role.summary === undefined &&
  role.highlights.length === 0 &&
  positionScore(role.organisation.value) < 0.7;

/** The employer has a line of its own above the title. */
const standsAbove = ({ organisation, position }: Role): boolean =>
  organisation !== undefined && position !== undefined && isAbove(organisation.line, position.line);

const isAbove = (one: Line, other: Line): boolean =>
  one.page < other.page || (one.page === other.page && one.number < other.number);

/** A title without an employer, or with what only looks like one: a department that the host's title has too. */
const needsEmployer = (role: Role, host: Role): boolean => {
  const { organisation, position } = role;
  if (!position || alone.test(position.value)) return false;
  if (!organisation) return true;
  if (organisation.line !== position.line || organisationScore(organisation.value) > 0) return false;
  const hostTitle = host.position;
  if (!hostTitle) return false;
  const isDepartment = fold(hostTitle.value).includes(fold(organisation.value));
  const titleLike =
    styleOf(position.line) === styleOf(hostTitle.line) &&
    styleOf(position.line) !== styleOf(host.organisation?.line);
  return isDepartment || titleLike;
};

const styleOf = (line: Line | undefined): string =>
  line
    ? `${Math.round(line.fontSize * 2)}|${line.segments[0]?.bold}|${line.segments[0]?.italic}|${line.role?.kind}`
    : '';

const withEmployer = (role: Role, host: Role): Role => {
  const own = role.organisation;
  const whole =
    role.position && own && own.line === role.position.line ? `${role.position.value}, ${own.value}` : null;
  return {
    ...role,
    position: whole && role.position ? found(whole, role.position.line, confidence.guess) : role.position,
    organisation: lowered(host.organisation),
    location: role.location ?? lowered(host.location),
    url: role.url ?? host.url,
  };
};

/** What is taken from another entry is a guess at most. */
const lowered = (value: Found | undefined): Found | undefined =>
  value && { ...value, confidence: Math.min(value.confidence, confidence.place) };
