import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../test/support/resume-samples.ts';
import { appError } from '../../application/errors.ts';
import { readRequirements } from '../../domain/job/requirements.ts';
import { buildReport } from '../../domain/resume/build-report.ts';
import type { Profile } from '../../domain/resume/profile.ts';
import { makeCsvWriter } from './batch-csv.ts';
import type { BatchRowView, BatchSummary, BatchWriterOptions, MakeBatchWriter } from './batch-format.ts';
import { makeHtmlWriter } from './batch-html.ts';
import { makeJunitWriter } from './batch-junit.ts';
import { makeSarifWriter } from './batch-sarif.ts';
import { toBatchErrorRow } from './failure.ts';
import { toResumeReportDocument } from './resume.ts';

const options: BatchWriterOptions = { total: 3, failUnder: 90, version: '0.1.0', isBlind: false };

const report = (name: string, profile: Profile, jobText?: string): BatchRowView => {
  const built = buildReport({
    read: asRead(profile),
    file: { ...sampleFile, name },
    asOf: SAMPLE_AS_OF,
    requirements: jobText === undefined ? null : readRequirements(jobText),
    hiddenText: [],
  });
  const document = toResumeReportDocument(built);
  return { kind: 'report', position: 1, name, document, isBelow: built.score < 90 };
};

const failed = (name: string, message = 'The file is empty.'): BatchRowView => ({
  kind: 'error',
  position: 2,
  name,
  document: toBatchErrorRow(name, appError('EMPTY_FILE', message, ['Export it again'])),
});

const write = (
  make: MakeBatchWriter,
  rows: readonly BatchRowView[],
  more: Partial<BatchWriterOptions> = {},
) => {
  const writer = make({ ...options, ...more, total: rows.length });
  const errors = rows.filter(row => row.kind === 'error').length;
  const summary: BatchSummary = {
    total: rows.length,
    analysed: rows.length - errors,
    failed: errors,
    below: rows.filter(row => row.kind === 'report' && row.isBelow).length,
    duplicates: 0,
  };
  return writer.head() + rows.map(row => writer.row(row)).join('') + writer.tail(summary);
};

const weak: Profile = {
  ...goodProfile,
  work: [
    {
      name: 'Gull Ltd',
      position: 'Clerk',
      startDate: '2015-01',
      highlights: ['Responsible for the files', 'Worked on things', 'Helped with it all'],
    },
  ],
};

/** What a resume, a file name and an error may hold when somebody means harm. */
const hostile = [
  '=HYPERLINK("http://x.invalid","y")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '  =1',
  '"=1',
  'a\u0000b\u0008c\u001b[31md\u009b1me',
  'x\u202ey\u2066z',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]><!--',
  '\ufffe\uffff\ud800',
  '&lt;b&gt;',
  'one\ntwo\r\nthree',
  'v'.repeat(2000),
];

const hostileRows = hostile.flatMap((value): BatchRowView[] => [
  report(
    value,
    {
      ...weak,
      basics: { name: value, email: value, phone: value, summary: value },
      work: [
        { name: value, position: value, startDate: '2019-01', highlights: [`Responsible for ${value}`] },
      ],
    },
    `Requirements:\n- ${value}`,
  ),
  failed(value, value),
]);

/** RFC 4180, enough to check what was written. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      cells.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      rows.push([...cells, cell]);
      cells = [];
      cell = '';
      at++;
    } else cell += sign;
  }
  expect([quoted, cell, cells]).toEqual([false, '', []]);
  return rows;
};

describe('CSV', () => {
  it('has a title row, a row a file, and as many cells in each', () => {
    const rows = parseCsv(write(makeCsvWriter, [report('a, "b".pdf', goodProfile), failed('c.pdf')]));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toHaveLength(18);
    const [titles = [], first = [], second = []] = rows;
    const cell = (row: string[], title: string) => row[titles.indexOf(title)];
    expect(cell(first, 'name')).toBe('Mara Quell');
    expect(cell(first, 'score')).toBe('100');
    expect(cell(first, 'phone')).toBe("'+49 30 5550100");
    expect(cell(first, 'years')).toBe('7.3');
    expect(cell(first, 'file')).toBe('a, "b".pdf');
    expect(cell(first, 'error')).toBe('');
    expect(cell(second, 'score')).toBe('');
    expect(cell(second, 'error')).toBe('EMPTY_FILE: The file is empty.');
  });

  it('names what a row repeats', () => {
    const row = report('b.pdf', goodProfile);
    if (row.kind !== 'report') throw new Error('a report was made');
    const document = { ...row.document, duplicate_of: { name: 'a.pdf', kind: 'near' as const, distance: 2 } };
    expect(write(makeCsvWriter, [{ ...row, document }])).toContain(',near: a.pdf,');
  });

  it('lets no cell act as a formula, and no cell end its row', () => {
    const text = write(makeCsvWriter, hostileRows);
    const rows = parseCsv(text);
    expect(rows).toHaveLength(hostileRows.length + 1);
    for (const row of rows) {
      expect(row).toHaveLength(18);
      for (const cell of row) {
        expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r\n＝＋－＠]/u);
        expect(cell).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      }
    }
    expect(text).toContain('v'.repeat(2000));
    expect(text.isWellFormed()).toBe(true);
  });
});

/** Checks that tags nest and references are known: enough of a parser for what is written here. */
const checkXml = (text: string): string[] => {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [whole, close, name = '', rest = '', empty] of text.matchAll(
    /<(\/?)([a-z-]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>|<(?!\?xml)[^>]{0,40}/g,
  )) {
    if (whole.startsWith('<?xml')) continue;
    if (name === '') throw new Error(`not a tag: ${whole}`);
    if (close) expect(open.pop()).toBe(name);
    else {
      seen.push(name + rest);
      if (!empty) open.push(name);
    }
  }
  expect(open).toEqual([]);
  for (const [reference] of text.matchAll(/&[^;\s]{0,9};?/g))
    expect(['&amp;', '&lt;', '&gt;', '&quot;', '&#39;']).toContain(reference);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
  expect(text.isWellFormed()).toBe(true);
  return seen;
};

describe('JUnit', () => {
  it('has a case a file, a failure under the threshold, an error for what could not be read', () => {
    const text = write(makeJunitWriter, [
      report('a.pdf', goodProfile),
      report('b.pdf', weak),
      failed('c.pdf'),
    ]);
    const tags = checkXml(text);
    expect(tags.filter(tag => tag.startsWith('testcase'))).toHaveLength(3);
    expect(tags[0]).toContain('tests="3" failures="1" errors="1"');
    expect(text).toContain('type="BELOW_THRESHOLD"');
    expect(text).toContain('<error type="EMPTY_FILE" message="The file is empty.">Export it again</error>');
    expect(text.match(/<failure/g)).toHaveLength(1);
  });

  it('stays well-formed whatever a resume holds', () => {
    const tags = checkXml(write(makeJunitWriter, hostileRows));
    expect(tags.filter(tag => tag.startsWith('testcase'))).toHaveLength(hostileRows.length);
    expect(checkXml(write(makeJunitWriter, []))).toHaveLength(2);
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        };
        readonly logicalLocations?: readonly { readonly name: string }[];
      }[];
    }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

const sarif = (rows: readonly BatchRowView[]) => {
  const run = (JSON.parse(write(makeSarifWriter, rows)) as Sarif).runs[0];
  if (!run) throw new Error('there is no run');
  return run;
};

describe('SARIF', () => {
  it('has every rule, and a result a finding with its rule, level, message and file', () => {
    const run = sarif([report('cv/b c.pdf', weak), failed('c.pdf'), report('a.pdf', goodProfile)]);
    const ids = run.tool.driver.rules.map(rule => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('wording/responsible-for');
    for (const result of run.results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
    }
    const found = run.results.find(result => result.ruleId === 'wording/responsible-for');
    expect(found?.message.text).toContain('«Responsible for the files»');
    expect(found?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri: 'cv/b%20c.pdf' });
    expect(found?.locations[0]?.logicalLocations?.[0]?.name).toBe('page 1');
    expect(run.results.map(result => result.ruleId)).toContain('batch/below-threshold');
    expect(run.results.map(result => result.ruleId)).toContain('batch/unreadable');
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('gives relative references only, whatever a file is called', () => {
    const names = [
      '/home/x/cv.pdf',
      'C:\\cv\\a.pdf',
      './a//b.pdf',
      '../x.pdf',
      'http://x.invalid/a',
      'stdin',
    ];
    const uris = sarif(names.map(name => failed(name))).results.map(
      result => result.locations[0]?.physicalLocation.artifactLocation,
    );
    expect(uris).toEqual([
      { uri: 'home/x/cv.pdf', uriBaseId: 'ROOT' },
      { uri: 'C%3A/cv/a.pdf' },
      { uri: 'a/b.pdf' },
      { uri: '../x.pdf' },
      { uri: 'http%3A/x.invalid/a' },
      { uri: 'stdin' },
    ]);
  });

  it('stays JSON whatever a resume holds, and without rows', () => {
    const run = sarif(hostileRows);
    expect(run.results.length).toBeGreaterThan(hostileRows.length);
    for (const { message, locations } of run.results) {
      expect(message.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w%.!~*'()/-]*$/);
    }
    expect(sarif([]).results).toEqual([]);
  });
});

describe('HTML', () => {
  const job = 'Requirements:\n- Go\n- COBOL\nNice to have:\n- Kubernetes';

  it('ranks by match, then by score, and tells what is missing and what failed', () => {
    const text = write(makeHtmlWriter, [
      report('weak.pdf', { ...weak, basics: { name: 'Second Person' } }, job),
      failed('broken.pdf'),
      report('good.pdf', { ...goodProfile, basics: { ...goodProfile.basics, name: 'First Person' } }, job),
    ]);
    expect(text.indexOf('First Person')).toBeLessThan(text.indexOf('Second Person'));
    expect(text).toContain('missing:</span> COBOL');
    expect(text).toContain('<strong>broken.pdf</strong>: The file is empty.');
    expect(text).toContain('under the threshold');
    expect(text).toContain('<th scope="col" role="columnheader">Match</th>');
    expect(write(makeHtmlWriter, [report('good.pdf', goodProfile)])).not.toContain('>Match<');
  });

  it('is one self-contained page without script, and nothing of a resume becomes markup', () => {
    const text = write(makeHtmlWriter, hostileRows);
    expect(text).toContain("default-src 'none'; style-src 'unsafe-inline'");
    const known =
      /^<(\/?(html|head|meta|title|style|body|header|h1|h2|p|main|table|caption|thead|tbody|tr|th|td|strong|span|ul|li|svg|rect|section|footer)(\s[a-zA-Z-]+(="[^"]*")?)*\/?|!doctype html)>$/;
    for (const [tag] of text.matchAll(/<[^>]*>/g)) {
      expect(tag).toMatch(known);
      expect(tag).not.toMatch(/\son[a-z]+=|\shref=|\ssrc=|\sstyle=/);
    }
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(text).not.toMatch(/https?:\/\/(?!x\.invalid)/);
  });

  it('says so when there is nothing', () => {
    expect(write(makeHtmlWriter, [])).toContain('No resume was analysed.');
  });
});
