import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../domain/resume/reading/laid-out.ts';
import { layOutHtml } from './html.ts';
import { reasonOfAttributes } from './html-sight.ts';

const runsOf = (html: string): readonly TextRun[] => layOutHtml(html, 64).pages.flatMap(page => page.runs);
const find = (runs: readonly TextRun[], part: string): TextRun => {
  const run = runs.find(({ text }) => text.includes(part));
  if (!run) throw new Error(`no run with «${part}» in ${runs.map(({ text }) => text).join(' / ')}`);
  return run;
};

describe('tables that build a page', () => {
  const runs = runsOf(
    '<table><tr><td colspan=2><h1>Ilka</h1></td></tr><tr><td><h2>Skills</h2><ul><li>SQL</li><li>Excel</li></ul></td>' +
      '<td><p>Analyst</p><p>Fernside</p><table><tr><td>2020</td><td>Tacoma</td></tr></table></td></tr></table><p>behind</p>',
  );

  it('set cells side by side and their blocks below each other', () => {
    const [skills, sql, analyst, fernside] = ['Skills', 'SQL', 'Analyst', 'Fernside'].map(part =>
      find(runs, part),
    );
    // Heights differ; what stands side by side shares its baseline or begins at one height.
    expect(Math.abs(analyst!.y - skills!.y)).toBeLessThan(8);
    expect(analyst!.x).toBeGreaterThan(sql!.x + sql!.width);
    expect(fernside!.y).toBeGreaterThan(analyst!.y);
    expect(find(runs, 'behind').y).toBeGreaterThan(find(runs, 'Excel').y);
    expect(find(runs, 'Tacoma').x).toBeGreaterThan(find(runs, '2020').x);
    expect(find(runs, '2020').y).toBeGreaterThan(fernside!.y);
  });

  it('say which cell text stands in, also of headings and list items', () => {
    expect(find(runs, 'Analyst').role).toEqual({ kind: 'cell', table: 1, row: 1, column: 1 });
    expect(find(runs, 'Excel').role).toEqual({
      kind: 'list-item',
      depth: 0,
      cell: { table: 1, row: 1, column: 0 },
    });
    expect(find(runs, 'Ilka').role).toMatchObject({ kind: 'heading', cell: { row: 0, column: 0 } });
    expect(find(runs, 'Tacoma').role).toEqual({ kind: 'cell', table: 2, row: 0, column: 1 });
    expect(find(runs, 'behind').role).toBeNull();
  });
});

describe('lists and unclosed elements', () => {
  it('takes no bullet for a list item that holds a whole entry', () => {
    const runs = runsOf(
      '<ul><li><h3>Analyst</h3><p>Fernside</p><p>2020</p><ul><li>Cut delays</li></ul></li></ul><ul><li>plain<ul><li>inner</li></ul></li></ul>',
    );
    expect(find(runs, 'Fernside').role).toBeNull();
    expect(find(runs, 'Cut delays').role).toEqual({ kind: 'list-item', depth: 0 });
    expect(find(runs, 'plain').role).toEqual({ kind: 'list-item', depth: 0 });
    expect(find(runs, 'inner').role).toEqual({ kind: 'list-item', depth: 1 });
  });

  it('ends what a start tag ends', () => {
    const runs = runsOf(
      '<p hidden>secret words<p>seen<ul><li>one<li>two</ul><table><tr><td>a<td>b<tr><td>c</table>',
    );
    expect(runs.map(({ text }) => text)).toEqual(['seen', 'one', 'two', 'a', 'b', 'c']);
    expect(find(runs, 'c').role).toEqual({ kind: 'cell', table: 1, row: 1, column: 0 });
  });

  it.each([
    '<table><tr><td>',
    '</p>',
    '<ul><li>',
    '<p hidden>',
    '<td>',
    '</table>',
    '<a href=x>',
    '<li><table>',
  ])('is quick with %s fifty thousand times', piece => {
    const start = performance.now();
    layOutHtml(`${piece.repeat(50_000)}end`, 64);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('links on icons', () => {
  it('are carried where no text has their target', () => {
    const { pages } = layOutHtml(
      '<a href="https://a.example"><svg></svg></a><a href="https://b.example">b</a><a href="https://b.example"><img></a>',
      64,
    );
    expect(pages[0]?.looseLinks).toEqual([{ href: 'https://a.example', x: 0, y: 0, width: 0, height: 0 }]);
    expect(layOutHtml('<p>x</p>', 64).pages[0]).not.toHaveProperty('looseLinks');
  });
});

describe('hidden text of HTML', () => {
  it('is kept apart, with all that stands inside it', () => {
    const { pages, hidden } = layOutHtml(
      '<p>one <span style="display: none">two <b>three</b></span> four</p><div hidden><p>five six</p><p>seven</p></div>' +
        '<p style="FONT-SIZE:0">eight</p><img hidden>nine<!-- ten -->',
      64,
    );
    expect(pages[0]?.runs.map(({ text }) => text).join('|')).toBe('one|four|nine');
    expect(hidden).toEqual([
      { page: 1, text: 'two three', reason: 'marked-hidden' },
      { page: 1, text: 'five six seven', reason: 'marked-hidden' },
      { page: 1, text: 'eight', reason: 'tiny' },
    ]);
  });

  it.each([
    [' style="visibility:hidden"', 'marked-hidden'],
    [" style='color:red;opacity:0 !important'", 'no-ink'],
    [' style="font-size:.1em"', 'tiny'],
    [' class="x" hidden=""', 'marked-hidden'],
    [' title="hidden"', null],
    [' data-hidden="1" style="opacity:0.5; font-size: 8px; display:inline"', null],
    [' style="font-size:inherit"', null],
    ['', null],
  ])('%s', (attributes, reason) => {
    expect(reasonOfAttributes(attributes)).toBe(reason);
  });
});
