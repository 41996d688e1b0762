import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../test/support/resume-samples.ts';
import { readRequirements } from '../../domain/job/requirements.ts';
import { buildReport } from '../../domain/resume/build-report.ts';
import { diffReports } from '../../domain/resume/diff-reports.ts';
import type { Profile } from '../../domain/resume/profile.ts';
import type { HiddenText, ResumeReport } from '../../domain/resume/report.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { escapeMarkup } from './markup.ts';
import { renderReportHtml } from './report-html.ts';
import { renderReportMarkdown } from './report-markdown.ts';
import { renderResumeReport, toResumeReportDocument } from './resume.ts';
import { renderResumeDiff, toResumeDiffDocument } from './resume-diff.ts';
import { plainStyle } from './style.ts';

interface Made {
  readonly job?: string;
  readonly hiddenText?: readonly HiddenText[];
  readonly name?: string;
}

const reportOf = (profile: Profile, { job, hiddenText = [], name = 'cv.pdf' }: Made = {}): ResumeReport =>
  buildReport({
    read: asRead(profile),
    file: { ...sampleFile, name },
    asOf: SAMPLE_AS_OF,
    requirements: job === undefined ? null : readRequirements(job),
    hiddenText,
  });

const job = `Requirements:
- Go and COBOL
- Fluent German (C1)
- Driving licence
Nice to have:
- Kubernetes`;

const rich: Profile = {
  ...goodProfile,
  work: [
    {
      ...goodProfile.work[0]!,
      highlights: ['Responsible for managing the ledger', ...(goodProfile.work[0]?.highlights ?? [])],
    },
    { name: 'Side Ltd', position: 'Adviser', startDate: '2023-01', endDate: '2023-12' },
    { name: 'Tern', position: 'Engineer', startDate: '2016-01', endDate: '2018-12' },
  ],
  languages: [{ language: 'German', fluency: 'B1' }],
};

const hiddenText = [{ page: 2, quote: 'ninja in everything', reason: 'it is set smaller than 2 points' }];

describe.each([
  ['HTML', renderReportHtml],
  ['Markdown', renderReportMarkdown],
])('a report as %s', (format, render) => {
  // Markdown escapes signs; what is looked for here is the text behind them.
  const text = (report: ResumeReport) => render(report).replaceAll('\\', '');

  it('says who, how good, what to change, what would do without new facts, and where it came from', () => {
    const shown = text(reportOf(rich, { job, hiddenText }));
    for (const expected of [
      'Mara Quell',
      'mara@example.com',
      'of 100',
      'completeness',
      'Match with the job',
      'What to change',
      '«Responsible for» names a duty and no deed',
      'Responsible for managing the ledger',
      '«Manage the ledger»',
      'without a new fact',
      'Timeline',
      'no role is listed for 37 months',
      'ran side by side for 12 months',
      'Skills by evidence',
      'Shown in a recent role',
      'What was read',
      'Senior Backend Engineer',
      'ninja in everything',
      'page 2, it is set smaller than 2 points',
      'nothing behind it',
      'resume-',
      'ab'.repeat(32),
    ])
      expect(shown, expected).toContain(expected);
  });

  it('shows requirements with their kind, quotes and advice, and gates without points', () => {
    const shown = text(reportOf(rich, { job }));
    for (const expected of [
      'Go and COBOL',
      'must',
      'Design the ledger in Go and PostgreSQL',
      'page 1, line',
      'If COBOL was part of your work at',
      'Gates',
      'Driving licence',
      'not said',
      'not met',
      'The resume names a lower level.',
    ])
      expect(shown, expected).toContain(expected);
  });

  it('leaves out what is not there', () => {
    const shown = render(reportOf(goodProfile));
    expect(shown).not.toContain('Match with the job');
    expect(shown).not.toContain('cannot see');
    expect(shown).toContain('Nothing to change was found.');
    expect(shown).not.toContain('undefined');
    expect(shown).not.toContain('null');
    const empty = render(reportOf({ ...goodProfile, basics: {}, work: [], skills: [], education: [] }));
    expect(empty).toContain('No name was found');
    expect(empty).not.toContain('Timeline');
  });

  it('gives the same text twice', () => {
    expect(render(reportOf(rich, { job }))).toBe(render(reportOf(rich, { job })));
    expect(format).toBeTruthy();
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '[click](javascript:alert(1)) ![x](http://x.invalid/p.png)',
  '# Not a heading\n## Nor this',
  '| a | b |\n| --- | --- |',
  '- [ ] no task\n1. no list\n> no quote',
  '```\ncode\n```',
  '<!-- comment -->',
  '&lt;b&gt; &#x3c;',
  'a\u0000\u001b[31mb\u009b1m\u202ec\u2066d',
  'x'.repeat(2_000),
];

const hostileReports = hostile.map(value =>
  reportOf(
    {
      ...goodProfile,
      basics: { name: value, label: value, email: value, phone: value, summary: value, url: value },
      work: [
        {
          name: value,
          position: value,
          startDate: '2020-01',
          highlights: [`Responsible for ${value}`, value],
          summary: value,
        },
      ],
      education: [{ institution: value, studyType: value, startDate: value }],
      skills: [{ name: value, keywords: [value] }],
      languages: [{ language: value, fluency: value }],
      certificates: [{ name: value, issuer: value, date: value }],
    },
    {
      job: `Requirements:\n- ${value}\n- Driving licence ${value}`,
      hiddenText: [{ page: 1, quote: value, reason: value }],
      name: value,
    },
  ),
);

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

describe('reports of hostile resumes', () => {
  it('hold no markup of theirs in HTML', () => {
    const known =
      /^<(\/?(html|head|meta|title|style|body|header|h1|h2|h3|p|main|table|tbody|tr|th|td|strong|span|ul|ol|li|dl|dt|dd|div|svg|rect|section|footer|blockquote)(\s[a-zA-Z-]+(="[^"]*")?)*\/?|!doctype html)>$/;
    for (const report of hostileReports) {
      const page = renderReportHtml(report);
      for (const [tag] of page.matchAll(/<[^>]*>/g)) {
        expect(tag).toMatch(known);
        expect(tag).not.toMatch(/\son[a-z]+=|\shref=|\ssrc=|\sstyle=/);
      }
      expect(page).not.toMatch(controls);
      expect(page.match(/<h1>/g)).toHaveLength(1);
    }
  });

  it('hold no construct of theirs in Markdown', () => {
    for (const report of hostileReports) {
      const text = renderReportMarkdown(report);
      expect(text.match(/^# /gm)).toHaveLength(1);
      expect(text).not.toMatch(/(?<!\\)<(?!\/?(?:$))/m);
      expect(text).not.toMatch(/(?<!\\)\]\(/);
      expect(text).not.toMatch(/^```/m);
      expect(text).not.toMatch(controls);
      for (const [heading] of text.matchAll(/^#{1,3} .*$/gm))
        expect(heading).not.toContain('Not a heading\n');
    }
  });

  it('steer no terminal, at any width', () => {
    for (const report of hostileReports) {
      const shown = renderResumeReport(report, { ...plainStyle, width: 40 });
      expect(shown).not.toMatch(controls);
      const diff = renderResumeDiff(diffReports(reportOf(goodProfile), report), { ...plainStyle, width: 80 });
      expect(diff).not.toMatch(controls);
      for (const line of diff.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('escaping', () => {
  it('keeps ordinary text and neutralises signs', () => {
    expect(escapeMarkup(`Tom & "Jerry" <b> it's`)).toBe('Tom &amp; &quot;Jerry&quot; &lt;b&gt; it&#39;s');
    expect(escapeMarkdown('C# & a_b *c* 1.5')).toBe('C\\# \\& a\\_b \\*c\\* 1.5');
    expect(escapeMarkdown('1. one')).toBe('1\\. one');
    expect(escapeMarkdown('- two\n+ three')).toBe('\\- two + three');
    expect(escapeMarkdown('= x')).toBe('\\= x');
  });
});

describe('a diff', () => {
  const before = reportOf(rich, { job });
  const after = reportOf({ ...goodProfile, languages: [{ language: 'German', fluency: 'C1' }] }, { job });

  it('is a document with every change', () => {
    const document = toResumeDiffDocument(diffReports(before, after));
    expect(document.schema).toBe('interviewace/resume-diff@1');
    expect(document.comparable).toBe(true);
    expect(document.score_change).toBe(after.score - before.score);
    expect(document.findings.fixed.map(finding => finding.rule)).toContain('wording/responsible-for');
    expect(document.match?.change).toBe((after.match?.score ?? 0) - (before.match?.score ?? 0));
    expect(document.profile.map(change => change.path)).toContain('languages[0].fluency');
  });

  it('reads as text, with signs that need no colour', () => {
    const text = renderResumeDiff(diffReports(before, after), plainStyle);
    expect(text).toContain('cv.pdf → cv.pdf');
    expect(text).toMatch(/Score {11} {0,2}\d+ → {1,2}\d+ {2}\+\d+/);
    expect(text).toContain('Fixed (');
    expect(text).toContain('languages · German · fluency: «B1» → «C1»');
    expect(text).toContain('Match');
  });

  it('says when two rubrics make scores incomparable, and when nothing changed', () => {
    const old = { ...before, provenance: { ...before.provenance, rubricVersion: 'resume-0' } };
    expect(renderResumeDiff(diffReports(old, after), plainStyle)).toContain('different rubrics');
    expect(toResumeDiffDocument(diffReports(old, after)).comparable).toBe(false);
    const same = renderResumeDiff(diffReports(reportOf(goodProfile), reportOf(goodProfile)), plainStyle);
    expect(same).toContain('No findings in either.');
    expect(same).toContain('Nothing in the profile changed.');
  });
});

describe('a report that an earlier version stored', () => {
  it('has no gates and no quotes, and is shown all the same', () => {
    const stored = reportOf(rich, { job });
    const match = stored.match && {
      score: stored.match.score,
      missing: stored.match.missing,
      requirements: stored.match.requirements.map(({ text, kind, met, evidence }) => ({
        text,
        kind,
        met,
        evidence,
      })),
    };
    const old: ResumeReport = { ...stored, match };
    expect(toResumeReportDocument(old).match).toMatchObject({ gates: [] });
    expect(toResumeReportDocument(old).match?.requirements[0]).toMatchObject({
      quotes: [],
      suggestion: null,
    });
    expect(renderReportHtml(old)).toContain('Go and COBOL');
    expect(renderReportMarkdown(old)).toContain('Go and COBOL');
    expect(renderResumeReport(old, plainStyle)).toContain('Go and COBOL');
  });
});
