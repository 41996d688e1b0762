import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../shared/random.ts';
import { buildReport } from '../../resume/build-report.ts';
import type { LaidOutDocument } from '../../resume/reading/laid-out.ts';
import { readResume } from '../../resume/reading/read-resume.ts';
import { draw } from '../../resume/reading/testing/draw-runs.ts';
import { auditDocument, type Judged } from './audit-document.ts';
import { summariseAudits } from './summary.ts';
import { insertLine, swapInDocument } from './swap-runs.ts';
import { makeSwapper } from './swap-text.ts';
import { makeVariants, variantKinds } from './variants.ts';

const document = draw(`
# Mara Quell
Backend Engineer
mara.quell@example.org | +49 30 5550123 | Hamburg, Germany

# Experience
*Senior Engineer*, Tern Logistics                    Jan 2019 – Present
- Built a routing service in Go that cut delivery time by 12% for 40 depots
- Led six people through the move of 30 services to Kubernetes without downtime
*Engineer*, Ferrybank                                 Feb 2015 – Dec 2018
- Moved the ledger to PostgreSQL and halved the time of the nightly closing run

# Education
BSc Computer Science, Hafen University                2011 – 2014

# Skills
Go, Java, PostgreSQL, Kubernetes
`);

const judge = (laidOut: LaidOutDocument): Judged => {
  const read = readResume(laidOut);
  const file = { name: 'x.pdf', sha256: 'ab'.repeat(32), bytes: 1, format: laidOut.format, pages: 1 };
  return {
    read,
    report: buildReport({ read, file, asOf: '2026-11-22', requirements: null, hiddenText: [] }),
  };
};

describe('makeSwapper', () => {
  it.each([
    [[['Mara Quell', 'Li Wu']], 'Mara  Quell and MARA QUELL', 'Li Wu and LI WU'],
    [
      [
        ['he', 'she'],
        ['she', 'he'],
      ],
      'She said he did',
      'He said she did',
    ],
    [[['Stanford', 'Lagos']], 'maya@stanford.edu, Stanford', 'maya@stanford.edu, Lagos'],
    [[['MIT', 'Lakeside College']], 'MIT, transmit', 'Lakeside College, transmit'],
    [
      [
        ['', 'x'],
        ['a.b', 'c'],
      ],
      'a.b axb',
      'c axb',
    ],
  ] as const)('%j: %s', (pairs, text, swapped) => {
    expect(makeSwapper(pairs.map(([from, to]) => ({ from, to }))).apply(text)).toBe(swapped);
  });

  it('finds pieces of addresses only where it is told to', () => {
    const swap = { from: 'maraquell', to: 'liwu' };
    expect(makeSwapper([swap]).apply('github.com/maraquell')).toBe('github.com/maraquell');
    expect(makeSwapper([{ ...swap, inAddress: true }]).apply('github.com/maraquell')).toBe('github.com/liwu');
  });
});

describe('swapInDocument', () => {
  const swapName = (laidOut: LaidOutDocument, to: string) =>
    swapInDocument(laidOut, makeSwapper([{ from: 'Mara Quell', to }]));

  it('puts the words in and lets the box grow', () => {
    const { document: next, count } = swapName(document, 'Alexandrina Wilhelmina Featherstonehaugh');
    expect(count).toBe(1);
    const [before, after] = [document.pages[0]?.runs[0], next.pages[0]?.runs[0]];
    expect(after?.text).toBe('Alexandrina Wilhelmina Featherstonehaugh');
    expect(after?.width).toBeGreaterThan(before?.width ?? 0);
    expect(next.pages[0]?.runs.slice(1)).toEqual(document.pages[0]?.runs.slice(1));
  });

  it('finds a name that is split over runs, and moves what follows closely along', () => {
    const run = { y: 0, height: 10, fontSize: 10, bold: false, italic: false, href: null, role: null };
    const split: LaidOutDocument = {
      ...document,
      pages: [
        {
          number: 1,
          width: 600,
          height: 800,
          runs: [
            { ...run, text: 'Mara', x: 50, width: 24 },
            { ...run, text: 'Quell,', x: 77, width: 36 },
            { ...run, text: 'Engineer', x: 116, width: 48 },
            { ...run, text: 'far away text that is quite a way off', x: 300, width: 250 },
          ],
        },
      ],
    };
    const runs = swapName(split, 'Konstantinos Papadopoulos').document.pages[0]?.runs ?? [];
    expect(runs.map(({ text }) => text)).toEqual([
      'Konstantinos Papadopoulos',
      ',',
      'Engineer',
      'far away text that is quite a way off',
    ]);
    expect(runs[2]?.x).toBeGreaterThan(116);
    expect((runs[2]?.x ?? 0) + (runs[2]?.width ?? 0)).toBeLessThan(300);
    expect(runs[3]?.x).toBe(300);
  });

  it('swaps in the data of a JSON Resume and in links, and says when there is nothing to swap', () => {
    const json = { ...document, pages: [], structured: { basics: { name: 'Mara Quell' } } };
    expect(swapName(json, 'Li Wu')).toMatchObject({
      count: 1,
      document: { structured: { basics: { name: 'Li Wu' } } },
    });
    expect(swapInDocument(document, makeSwapper([{ from: 'Nobody Here', to: 'x' }])).count).toBe(0);
  });

  it('inserts a line and moves what is lower down', () => {
    const [title, next] = document.pages[0]?.runs ?? [];
    if (!title || !next) throw new Error('the drawing has runs');
    const place = { page: 1, next: title, side: 'below', like: next } as const;
    const after = insertLine(document, place, 'Age: 58').pages[0];
    expect(after?.runs.at(-1)).toMatchObject({ text: 'Age: 58', x: next.x });
    expect(after?.runs[1]?.y).toBeGreaterThan(next.y);
    expect(after?.runs[0]?.y).toBe(title.y);
    expect(after?.height).toBeGreaterThan(document.pages[0]?.height ?? 0);
  });
});

describe('makeVariants', () => {
  const request = { document, read: readResume(document), count: 21 };

  it('spreads over all kinds, the same for the same seed', () => {
    const made = (seed: number) => makeVariants({ ...request, random: seededRandom(seed) });
    expect(made(1)).toEqual(made(1));
    expect(made(1).map(({ detail }) => detail)).not.toEqual(made(2).map(({ detail }) => detail));
    for (const kind of variantKinds)
      expect(made(1).filter(variant => variant.kind === kind).length).toBeGreaterThan(1);
  });

  it('makes none of a kind that the document does not show', () => {
    const bare = draw('# Skills\nGo, Java, PostgreSQL');
    const kinds = makeVariants({
      document: bare,
      read: readResume(bare),
      count: 20,
      random: seededRandom(1),
    });
    expect(kinds.map(({ kind }) => kind)).not.toContain('school');
    expect(kinds.map(({ kind }) => kind)).not.toContain('break');
  });
});

describe('auditDocument', () => {
  it('moves nothing here, whatever name, school, origin, age or break is put in', () => {
    const audit = auditDocument({ document, count: 80, random: seededRandom(3), judge });
    expect(audit.variants.length).toBe(80);
    expect(audit.variants.filter(({ moved }) => moved.length > 0)).toEqual([]);
    expect(audit.notApplicable).toEqual([]);
  });

  it('tells of a judge that likes some names more than others', () => {
    const unfair = (laidOut: LaidOutDocument): Judged => {
      const fair = judge(laidOut);
      const liked = fair.read.profile.basics.name?.startsWith('M') === true;
      return liked
        ? fair
        : { ...fair, report: { ...fair.report, score: fair.report.score - 7, level: null } };
    };
    const audit = auditDocument({ document, count: 40, random: seededRandom(3), judge: unfair });
    const summary = summariseAudits([{ name: 'x.pdf', audit }]);
    expect(summary.scores.moved).toBeGreaterThan(3);
    expect(summary.scores.deltaMax).toBe(7);
    expect(summary.kinds.find(({ kind }) => kind === 'school')?.scoresMoved).toBe(0);
    expect(audit.variants.find(({ moved }) => moved.length > 0)?.moved).toEqual(['score', 'level']);
  });

  it('tells of a variant that is read in another way', () => {
    const forgetful = (laidOut: LaidOutDocument): Judged => {
      const fair = judge(laidOut);
      const knows = fair.read.profile.education[0]?.institution === 'Hafen University';
      return knows
        ? fair
        : { ...fair, read: { ...fair.read, profile: { ...fair.read.profile, education: [] } } };
    };
    const audit = auditDocument({ document, count: 14, random: seededRandom(3), judge: forgetful });
    const schools = audit.variants.filter(({ kind }) => kind === 'school');
    expect(schools.map(({ readingMoved }) => readingMoved)).toEqual([['education'], ['education']]);
  });
});
