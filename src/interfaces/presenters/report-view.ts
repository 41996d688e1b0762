import { dateText, periodText } from '../../domain/resume/date-text.ts';
import type { Profile } from '../../domain/resume/profile.ts';
import type {
  Finding,
  GateKind,
  JobGate,
  MatchedRequirement,
  ResumeReport,
  SkillEvidence,
  SkillStrength,
  TimelineRole,
} from '../../domain/resume/report.ts';
import { listRules } from '../../domain/resume/rule-catalogue.ts';
import { counted } from './style.ts';

/** What a report says in sentences and lists, before it becomes HTML or Markdown. */

/** Everything that one rule found, told once. */
export interface RuleGroup extends Finding {
  /** Whether mending it takes something that the document does not say. */
  readonly needsFacts: boolean;
  /** A rule that takes points; without, it only gives advice. */
  readonly isScored: boolean;
  readonly places: readonly { readonly quote: string; readonly page: number | null }[];
}

export const groupFindings = (findings: readonly Finding[]): readonly RuleGroup[] => {
  const rules = new Map(
    listRules()
      .parts.flatMap(part => part.rules)
      .map(rule => [rule.id, rule]),
  );
  return [...Map.groupBy(findings, finding => finding.rule).values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const rule = rules.get(first.rule);
    return [
      {
        ...first,
        needsFacts: rule?.needsFacts ?? true,
        isScored: (rule?.weight ?? 0) > 0,
        places: group.flatMap(({ quote, page }) => (quote === null ? [] : [{ quote, page }])),
      },
    ];
  });
};

/** The edits that make `reachable`: what takes points and can be mended with what is written already. */
export const editsWithinReach = (groups: readonly RuleGroup[]): readonly RuleGroup[] =>
  groups.filter(group => group.isScored && !group.needsFacts);

export const severityWords = {
  error: 'Mend first',
  warning: 'Worth mending',
  info: 'Good to know',
} as const satisfies Readonly<Record<Finding['severity'], string>>;

export const yearsText = (months: number): string =>
  months < 12 ? counted(months, 'month') : `${(months / 12).toFixed(1).replace(/\.0$/, '')} years`;

export const contactOf = ({ basics }: Profile): readonly string[] => {
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(', ');
  return [basics.email, basics.phone, place, basics.url].flatMap(part => (part ? [part] : []));
};

export const standingOf = ({ inferredRole, level, timeline, asOf }: ResumeReport): string =>
  [
    inferredRole,
    level,
    timeline.monthsTotal > 0 ? `${yearsText(timeline.monthsTotal)} of work as of ${asOf}` : null,
  ]
    .filter(part => part !== null)
    .join(' · ');

const sectionNouns: readonly (readonly [key: Exclude<keyof Profile, 'basics'>, noun: string])[] = [
  ['work', 'role'],
  ['projects', 'project'],
  ['volunteer', 'voluntary role'],
  ['education', 'education entry'],
  ['certificates', 'certificate'],
  ['publications', 'publication'],
  ['awards', 'award'],
  ['languages', 'language'],
  ['references', 'reference'],
];

/** `3 roles, 1 project, 23 skills`: what reading found, so that a person sees what it missed. */
export const readCounts = ({ profile, skills }: ResumeReport): string =>
  [
    ...sectionNouns.map(([key, noun]) => [profile[key].length, noun] as const),
    [skills.length, 'skill'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, noun]) => (count > 1 ? `${count} ${plural(noun)}` : `${count} ${noun}`))
    .join(', ');

const plural = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ') || '–';

/** What was read, an item an entry, so that a person sees what is missing or wrong. */
export const readLists = ({
  profile,
}: ResumeReport): readonly (readonly [title: string, items: readonly string[]])[] => {
  const lists: readonly (readonly [title: string, items: readonly string[]])[] = [
    ['Experience', profile.work.map(entry => joined(entry.position, entry.name, periodText(entry)))],
    ['Projects', profile.projects.map(entry => joined(entry.name, periodText(entry)))],
    [
      'Voluntary work',
      profile.volunteer.map(entry => joined(entry.position, entry.organization, periodText(entry))),
    ],
    [
      'Education',
      profile.education.map(entry =>
        joined(entry.studyType, entry.area, entry.institution, periodText(entry)),
      ),
    ],
    ['Certificates', profile.certificates.map(entry => joined(entry.name, entry.issuer, entry.date))],
    [
      'Publications',
      profile.publications.map(entry => joined(entry.name, entry.publisher, entry.releaseDate)),
    ],
    ['Awards', profile.awards.map(entry => joined(entry.title, entry.awarder, entry.date))],
    ['Languages', profile.languages.map(entry => joined(entry.language, entry.fluency))],
  ];
  return lists.filter(([, items]) => items.length > 0);
};

/** Below this a reader was guessing. */
const SURE_MIN = 0.5;
const UNSURE_MAX = 6;

/** Lines that were hard to read, each once. */
export const unsureLines = ({
  fields,
}: ResumeReport): readonly { readonly quote: string; readonly page: number }[] => {
  const lines = new Map(
    fields
      .filter(field => field.confidence < SURE_MIN)
      .map(({ page, line, quote }) => [`${page}:${line}`, { page, quote }]),
  );
  return [...lines.values()].slice(0, UNSURE_MAX);
};

export interface ShownRole extends TimelineRole {
  readonly title: string;
  /** Where its bar begins and how long it is, in hundredths of the whole time shown. */
  readonly at: number;
  readonly length: number;
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Roles with their bars, the latest first. */
export const shownRoles = ({ timeline, profile }: ResumeReport): readonly ShownRole[] => {
  const first = Math.min(...timeline.roles.map(role => monthNumber(role.from)));
  const last = Math.max(...timeline.roles.map(role => monthNumber(role.to)));
  const span = last - first + 1;
  const hundredths = (months: number) => Math.round((months / span) * 1000) / 10;
  return timeline.roles
    .map(role => ({
      ...role,
      title: roleTitle(profile, role.work),
      at: hundredths(monthNumber(role.from) - first),
      length: Math.max(1, hundredths(monthNumber(role.to) - monthNumber(role.from) + 1)),
    }))
    .sort((a, b) => (a.to === b.to ? a.work - b.work : a.to < b.to ? 1 : -1));
};

const roleTitle = (profile: Profile, work: number): string => {
  const entry = profile.work[work];
  return [entry?.position, entry?.name].filter(Boolean).join(', ') || 'A role without a title';
};

/** Gaps and overlaps, with what they do to the score: nothing. */
export const timelineNotes = ({ timeline, profile }: ResumeReport): readonly string[] => [
  ...timeline.gaps.map(
    gap =>
      `${dateText(gap.from)} – ${dateText(gap.to)}: no role is listed for ${counted(gap.months, 'month')}. This costs no points; if you like, one line says what filled the time.`,
  ),
  ...timeline.overlaps.map(
    ({ from, to, months, roles: [one, other] }) =>
      `${dateText(from)} – ${dateText(to)}: «${roleTitle(profile, one)}» and «${roleTitle(profile, other)}» ran side by side for ${counted(months, 'month')}. The time is counted once.`,
  ),
];

const strengths: readonly (readonly [strength: SkillStrength, title: string])[] = [
  ['recent-role', 'Shown in a recent role'],
  ['role', 'Shown in an earlier role'],
  ['project', 'Shown in a project'],
  ['list', 'Only listed'],
];

export interface SkillBlock {
  readonly title: string;
  readonly skills: readonly SkillEvidence[];
}

/** Strongest evidence first; within it, the longest used first. */
export const skillBlocks = ({ skills }: ResumeReport): readonly SkillBlock[] =>
  strengths
    .map(([strength, title]) => ({
      title,
      skills: skills.filter(skill => skill.evidence === strength).sort((a, b) => b.months - a.months),
    }))
    .filter(block => block.skills.length > 0);

/** `Go (4.1 years)`; a skill that is only listed has no time. */
export const skillText = ({ canonical, months }: SkillEvidence): string =>
  months > 0 ? `${canonical} (${yearsText(months)})` : canonical;

/** Told in a part of its own, whole and with the advice that belongs to it. */
export const hiddenTextRule = 'parseability/hidden-text';

export const hiddenAdvice =
  'A program reads this text and a person does not see it. It is most often left over from a template, a copied page or a colour that was changed, so there is usually nothing behind it: delete it, or make it visible if it matters. It moves no score.';

export const hiddenPlace = ({ page, reason }: ResumeReport['hiddenText'][number]): string =>
  `page ${page}, ${reason}`;

export const gateNames: Readonly<Record<GateKind, string>> = {
  'work-permit': 'Work permit',
  location: 'Place of work',
  'driving-licence': 'Driving licence',
  clearance: 'Security clearance',
  language: 'Language',
  certificate: 'Certificate or licence',
  degree: 'Degree',
  years: 'Years',
  'start-date': 'Start',
  travel: 'Travel and shifts',
};

export const gateSigns = {
  pass: { sign: '✓', word: 'shown', tone: 'good' },
  fail: { sign: '✗', word: 'not met', tone: 'bad' },
  unknown: { sign: '?', word: 'not said', tone: 'fair' },
} as const satisfies Readonly<Record<JobGate['status'], object>>;

export const metSigns = {
  yes: { sign: '✓', word: 'shown', tone: 'good' },
  partly: { sign: '~', word: 'partly shown', tone: 'fair' },
  no: { sign: '✗', word: 'not shown', tone: 'bad' },
} as const satisfies Readonly<Record<MatchedRequirement['met'], object>>;

/** Evidence in words that no quote repeats. */
export const evidenceBesides = ({ evidence, quotes = [] }: MatchedRequirement): readonly string[] =>
  evidence.filter(text => !quotes.some(quote => quote.text === text));

export const gateAdvice =
  'Gates carry no points. What a resume does not say counts as open, never as failed.';

export const fairnessNote =
  'Name, photo, age, gender, family, nationality and the fame of a school or an employer move no number here.';

/** Label and value, for the end of a report. */
export const provenanceRows = (
  report: ResumeReport,
): readonly (readonly [label: string, value: string])[] => {
  const { file, provenance } = report;
  const by =
    provenance.by === 'offline'
      ? 'rules alone, on the computer where it was run'
      : [provenance.provider, provenance.model].filter(Boolean).join(' ');
  return [
    ['File', file.name],
    ['Read as', `${file.format}, ${counted(file.pages, 'page')}, ${file.bytes.toLocaleString('en')} bytes`],
    ['SHA-256', file.sha256],
    ['As of', report.asOf],
    ['Rubric', provenance.rubricVersion],
    ['Judged by', by],
    ...(provenance.fallbacks.length > 0 ? [['Fallbacks', provenance.fallbacks.join(', ')] as const] : []),
    ...(report.id === null ? [] : [['Saved as', report.id] as const]),
  ];
};
