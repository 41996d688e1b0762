import type { ProfileChange } from '../../domain/resume/diff-profiles.ts';
import type { DiffSide, ResumeDiff } from '../../domain/resume/diff-reports.ts';
import type { Finding } from '../../domain/resume/report.ts';
import type { ResumeDiffDocument } from '../contracts/resume-diff.ts';
import { counted, type Ink, type Style, scoreText } from './style.ts';
import { wrap } from './table.ts';

export const toResumeDiffDocument = (diff: ResumeDiff): ResumeDiffDocument => ({
  schema: 'interviewace/resume-diff@1',
  from: toSide(diff.from),
  to: toSide(diff.to),
  comparable: isComparable(diff),
  score_change: diff.to.score - diff.from.score,
  parts: diff.parts.map(part => ({ ...part, change: part.to - part.from })),
  findings: {
    fixed: diff.findings.fixed.map(toFinding),
    new: diff.findings.new.map(toFinding),
    still: diff.findings.still.map(toFinding),
  },
  profile: diff.profile,
  skills: diff.skills,
  match: diff.match && { ...diff.match, change: diff.match.to - diff.match.from },
});

const toSide = ({ asOf, rubricVersion, monthsTotal, ...side }: DiffSide): ResumeDiffDocument['from'] => ({
  ...side,
  as_of: asOf,
  rubric_version: rubricVersion,
  months_total: monthsTotal,
});

const toFinding = ({ rule, severity, message, suggestion, page, quote }: Finding) => ({
  rule,
  severity,
  message,
  suggestion,
  page,
  quote,
});

const isComparable = ({ from, to }: ResumeDiff): boolean => from.rubricVersion === to.rubricVersion;

/** What became of it, as a person reads it. */
export const renderResumeDiff = (diff: ResumeDiff, style: Style): string =>
  [
    heading(diff, style),
    scores(diff, style),
    findings(diff, style),
    profile(diff.profile, style),
    skills(diff, style),
    diff.match ? match(diff.match, style) : null,
  ]
    .filter(section => section !== null)
    .join('\n\n');

const heading = ({ from, to }: ResumeDiff, style: Style): string =>
  style.paint('bold', wrap(`${from.file} → ${to.file}`, style.width));

/** `+3`, `−3`, `=`: a sign that needs no colour. */
const changeText = (from: number, to: number): string => {
  const change = Math.round(to - from);
  if (change === 0) return '=';
  return change > 0 ? `+${change}` : `−${-change}`;
};

const changeInk = (from: number, to: number): Ink => {
  if (to === from) return 'dim';
  return to > from ? 'good' : 'bad';
};

const changeRow = (
  label: string,
  { from, to }: { readonly from: number; readonly to: number },
  style: Style,
) =>
  `${label.padEnd(15)} ${scoreText(from).padStart(3)} → ${scoreText(to).padStart(3)}  ${style.paint(changeInk(from, to), changeText(from, to))}`;

const scores = (diff: ResumeDiff, style: Style): string =>
  [
    changeRow('Score', { from: diff.from.score, to: diff.to.score }, style),
    ...diff.parts.map(part => changeRow(`  ${part.id}`, part, style)),
    isComparable(diff)
      ? null
      : wrap(
          `The two were judged by different rubrics (${diff.from.rubricVersion}, ${diff.to.rubricVersion}): analyse the older one again before comparing scores.`,
          style.width,
        ),
  ]
    .filter(line => line !== null)
    .join('\n');

const findings = ({ findings: found }: ResumeDiff, style: Style): string => {
  const block = (title: string, list: readonly Finding[], { ink, sign }: Sign) =>
    list.length === 0
      ? []
      : [
          style.paint('bold', `${title} (${list.length})`),
          ...list.map(({ message, quote }) => {
            const text = quote === null ? message : `${message} «${quote}»`;
            return `  ${style.paint(ink, sign)} ${wrap(text, style.width - 4, '    ')}`;
          }),
        ];
  const lines = [
    ...block('Fixed', found.fixed, { ink: 'good', sign: '✓' }),
    ...block('New', found.new, { ink: 'bad', sign: '!' }),
    found.still.length > 0 ? `${counted(found.still.length, 'finding')} still there` : null,
  ].filter(line => line !== null);
  return lines.length === 0 ? 'No findings in either.' : lines.join('\n');
};

interface Sign {
  readonly ink: Ink;
  readonly sign: string;
}

const kindSigns: Readonly<Record<ProfileChange['kind'], Sign>> = {
  added: { ink: 'good', sign: '+' },
  removed: { ink: 'bad', sign: '−' },
  changed: { ink: 'fair', sign: '~' },
};

const profile = (changes: readonly ProfileChange[], style: Style): string => {
  if (changes.length === 0) return 'Nothing in the profile changed.';
  const rows = changes.map(change => {
    const { ink, sign } = kindSigns[change.kind];
    return `  ${style.paint(ink, sign)} ${wrap(changeLine(change), style.width - 4, '    ')}`;
  });
  return [style.paint('bold', 'Profile'), ...rows].join('\n');
};

const changeLine = ({ path, entry, field, kind, from, to }: ProfileChange): string => {
  const section = path.slice(0, path.search(/[[.]/u));
  const where = [section, field === null ? null : entry, field].filter(part => part !== null).join(' · ');
  if (kind === 'changed') return `${where}: «${from}» → «${to}»`;
  return `${where}: «${to ?? from}»`;
};

const skills = ({ skills: changed }: ResumeDiff, style: Style): string | null => {
  const shift = ({ name, from, to }: { readonly name: string; readonly from: string; readonly to: string }) =>
    `${name} (${from} → ${to})`;
  const rows = [
    ['+', changed.gained.join(', ')],
    ['−', changed.lost.join(', ')],
    ['↑', changed.stronger.map(shift).join(', ')],
    ['↓', changed.weaker.map(shift).join(', ')],
  ].flatMap(([sign, text = '']) => (text === '' ? [] : [`  ${sign} ${wrap(text, style.width - 4, '    ')}`]));
  return rows.length === 0 ? null : [style.paint('bold', 'Skills'), ...rows].join('\n');
};

const metText = { yes: 'shown', partly: 'partly shown', no: 'not shown' } as const;

const match = (found: NonNullable<ResumeDiff['match']>, style: Style): string => {
  const standing = (met: keyof typeof metText | null) => (met === null ? 'not asked' : metText[met]);
  const rows = found.requirements.map(
    each =>
      `  ~ ${wrap(`${each.text}: ${standing(each.from)} → ${standing(each.to)}`, style.width - 4, '    ')}`,
  );
  return [changeRow('Match', found, style), ...rows].join('\n');
};
