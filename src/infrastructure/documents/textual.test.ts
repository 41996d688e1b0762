import { describe, expect, it } from 'vitest';
import type { LaidOutPage } from '../../domain/resume/reading/laid-out.ts';
import { decodeEntities } from './entities.ts';
import { layOutHtml } from './html.ts';
import { readJson } from './json.ts';
import { defaultLimits } from './limits.ts';
import { layOutMarkdown } from './markdown.ts';
import { markdownSpans } from './markdown-inline.ts';
import { layOutText } from './text.ts';

const rows = (pages: readonly LaidOutPage[]) =>
  pages.flatMap(page => page.runs).map(({ text, x, y }) => ({ text, x, y }));
const texts = (pages: readonly LaidOutPage[]): string[] =>
  pages.flatMap(page => page.runs).map(run => run.text);
const find = (pages: readonly LaidOutPage[], part: string) => {
  const run = pages.flatMap(page => page.runs).find(candidate => candidate.text.includes(part));
  if (!run) throw new Error(`no run with «${part}» in ${texts(pages).join(' / ')}`);
  return run;
};

describe('layOutText', () => {
  it('keeps the column of what stands apart, and single spaces inside', () => {
    expect(rows(layOutText('Acme Corp        2020 - 2022\n  Engineer'))).toEqual([
      { text: 'Acme Corp', x: 36, y: 36 },
      { text: '2020 - 2022', x: 36 + 17 * 6, y: 36 },
      { text: 'Engineer', x: 48, y: 50 },
    ]);
  });

  it('moves on at tabs, and at the margins of pages', () => {
    const [company, date] = rows(layOutText('Company\tDate'));
    expect(date!.x - company!.x).toBe(16 * 6);
    const pages = layOutText('one\n\ftwo\n\f\n');
    expect(pages.map(page => [page.number, page.runs.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it('is linear on long lines', () => {
    expect(texts(layOutText('ab '.repeat(200_000)))).toHaveLength(1);
    expect(layOutText(' '.repeat(500_000))).toEqual([]);
  });
});

describe('layOutMarkdown', () => {
  const pages = layOutMarkdown(
    [
      '# Jane *Doe*',
      'Setext heading',
      '---',
      '**Acme** | [site](https://acme.example) | <jane@example.com>',
      '- first item',
      '  goes on',
      '  * nested',
      '1. counted',
      '***',
      '> quoted\\',
      '| Skill | Years |',
      '|:-----|------:|',
      '| Go | 5 |',
      '```',
      'Heading two',
      '===========',
      '## Closed ##',
    ].join('\n'),
  );

  it('reads headings of both kinds', () => {
    expect(find(pages, 'Jane')).toMatchObject({
      role: { kind: 'heading', level: 1 },
      bold: true,
      fontSize: 20,
    });
    expect(find(pages, 'Doe')).toMatchObject({ italic: true });
    expect(find(pages, 'Setext')).toMatchObject({ role: { kind: 'heading', level: 2 } });
    expect(find(pages, 'Heading two')).toMatchObject({ role: { kind: 'heading', level: 1 } });
    expect(find(pages, 'Closed').text).toBe('Closed');
  });

  it('reads list items with their depth, joined over lines', () => {
    expect(find(pages, 'first')).toMatchObject({
      text: 'first item goes on',
      role: { kind: 'list-item', depth: 0 },
    });
    expect(find(pages, 'nested').role).toEqual({ kind: 'list-item', depth: 1 });
    expect(find(pages, 'nested').x).toBeGreaterThan(find(pages, 'first').x);
    expect(find(pages, 'counted').role).toEqual({ kind: 'list-item', depth: 0 });
  });

  it('reads bold, links, quotes and tables, and drops rules and fences', () => {
    expect(find(pages, 'Acme')).toMatchObject({ bold: true, href: null });
    expect(find(pages, 'site').href).toBe('https://acme.example');
    expect(find(pages, 'jane@').href).toBe('mailto:jane@example.com');
    expect(find(pages, 'quoted').text).toBe('quoted');
    expect(find(pages, 'Go').role).toEqual({ kind: 'cell', table: 1, row: 1, column: 0 });
    expect(find(pages, '5').x).toBe(find(pages, 'Years').x);
    expect(texts(pages).some(text => /^[-*`=|:]+$/.test(text.replaceAll(' ', '')) && text !== '|')).toBe(
      false,
    );
  });

  it('leaves marks alone that mark nothing', () => {
    const plain = (line: string): string =>
      markdownSpans(line)
        .map(span => span.text)
        .join('');
    expect(plain('snake_case_name and 2 * 3 * 4')).toBe('snake_case_name and 2 * 3 * 4');
    expect(plain('\\*not bold\\* &amp; C++ [draft]')).toBe('*not bold* & C++ [draft]');
    expect(plain('a<br>b <span class="x">c</span> `code` ~~old~~')).toBe('a b c code old');
    expect(plain('![photo](me.png) x < y')).toBe(' x < y');
    expect(markdownSpans('[**Acme** Inc](https://a.example) now')).toEqual([
      { text: 'Acme', bold: true, italic: false, href: 'https://a.example' },
      { text: ' Inc', bold: false, italic: false, href: 'https://a.example' },
      { text: ' now', bold: false, italic: false, href: null },
    ]);
  });
});

describe('hostile lines', () => {
  it.each([
    '[',
    '[a](',
    '![',
    '<a',
    '**a',
    '*a ',
    '_a',
    '`',
    '\\',
    '| ',
    '&',
    '<!--',
    '# ',
  ])('%s a hundred thousand times', piece => {
    const line = piece.repeat(100_000);
    const start = performance.now();
    layOutMarkdown(line);
    layOutHtml(line, 64);
    layOutText(line);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('layOutHtml', () => {
  const pages = layOutHtml(
    `<!doctype html><head><title>no</title><style>p{}</style></head><body>
    <script>alert("no")</script><!-- no --><h1>Jane&nbsp;Doe</h1><p>Senior <b>Engineer</b><br>Berlin &amp; remote</p>
    <ul><li>built <a href="https://a.example/?a=1&amp;b=2">things</a></li><li>more<ul><li>inner</li></ul></li></ul>
    <table><tr><th>Skill</th><td><p>Go</p></td></tr><tr><td>SQL</td><td>5</td></tr></table>
    <p>a < b <i>slanted</i></p><a href="javascript:alert(1)">click</a></body>`,
    64,
  ).pages;

  it('reads blocks as lines and drops what is not for the eye', () => {
    expect(texts(pages).join(' ')).not.toMatch(/no|alert/);
    expect(find(pages, 'Jane').role).toEqual({ kind: 'heading', level: 1 });
    expect(find(pages, 'Engineer')).toMatchObject({ bold: true });
    expect(find(pages, 'Berlin')).toMatchObject({ text: 'Berlin & remote', x: 36 });
    expect(find(pages, 'Berlin').y).toBeGreaterThan(find(pages, 'Engineer').y);
    expect(find(pages, 'slanted').italic).toBe(true);
  });

  it('reads lists, tables and safe links', () => {
    expect(find(pages, 'things')).toMatchObject({
      href: 'https://a.example/?a=1&b=2',
      role: { kind: 'list-item', depth: 0 },
    });
    expect(find(pages, 'inner').role).toEqual({ kind: 'list-item', depth: 1 });
    expect(find(pages, 'Go').role).toEqual({ kind: 'cell', table: 1, row: 0, column: 1 });
    expect(find(pages, 'SQL').y).toBeGreaterThan(find(pages, 'Skill').y);
    expect(find(pages, 'click').href).toBeNull();
  });

  it('survives what is unclosed, nested without end, or no tag', () => {
    expect(texts(layOutHtml('<p>one <a href="x>two', 64).pages)).toEqual(['one']);
    expect(texts(layOutHtml('<script>never closed', 64).pages)).toEqual([]);
    expect(texts(layOutHtml(`${'<div>'.repeat(50_000)}deep`, 64).pages)).toEqual(['deep']);
    expect(texts(layOutHtml(`${'<'.repeat(1_000)} x`, 64).pages).join('')).toContain('x');
    expect(texts(layOutHtml('<!-- open', 64).pages)).toEqual([]);
  });
});

describe('decodeEntities', () => {
  it('knows names, numbers and accents, and leaves the rest', () => {
    expect(decodeEntities('&eacute;&Uuml;&#233;&#xe9; &mdash; &nope; &#0; &constructor;')).toBe(
      'éÜéé — &nope; \ufffd &constructor;',
    );
  });
});

describe('readJson', () => {
  const read = (text: string) => readJson('cv.json', text, defaultLimits);
  it('gives the object and its values as text', () => {
    const result = read(
      '{"$schema": "x", "basics": {"name": "Jane Doe", "url": "https://jane.example"}, "work": [{"name": "Acme", "highlights": ["built it"]}], "meta": {"lastModified": "2026-01-02T03:04:05Z"}}',
    );
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.structured).toHaveProperty(['basics', 'name'], 'Jane Doe');
    expect(result.value.modifiedAt).toBe('2026-01-02T03:04:05Z');
    const { pages } = result.value;
    expect(find(pages, 'work').role).toEqual({ kind: 'heading', level: 2 });
    expect(find(pages, 'built it').role).toEqual({ kind: 'list-item', depth: 0 });
    expect(find(pages, 'jane.example').href).toBe('https://jane.example');
    expect(texts(pages)).not.toContain('x');
  });

  it('lets no key reach a prototype', () => {
    const result = read(
      '{"__proto__": {"a": "1"}, "constructor": {"b": "2"}, "basics": {"name": "J", "__proto__": {"c": "3"}}}',
    );
    if (!result.ok) throw new Error(result.error.message);
    expect(Object.keys(result.value.structured ?? {})).toEqual(['basics']);
    expect(Object.getPrototypeOf(result.value.structured)).toBe(Object.prototype);
    expect(texts(result.value.pages)).toEqual(['basics', 'J']);
  });

  it.each([
    ['[]', 'NOT_A_RESUME'],
    ['{"a": ', 'DAMAGED_FILE'],
    ['{}', 'EMPTY_FILE'],
    ['{"basics": {}}', 'EMPTY_FILE'],
    [`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'NOT_A_RESUME'],
    [`{"a": "${'['.repeat(100)}\\"${'{'.repeat(100)}"}`, 'ok'],
  ])('%s', (text, code) => {
    const result = read(text);
    expect(result.ok ? 'ok' : result.error.code).toBe(code);
  });
});
