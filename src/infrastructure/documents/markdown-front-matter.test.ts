import { describe, expect, it } from 'vitest';
import { layOutMarkdown } from './markdown.ts';
import { splitFrontMatter } from './markdown-front-matter.ts';

describe('splitFrontMatter', () => {
  it('keeps name and contacts of the head and drops what programs read', () => {
    const { shown, body } = splitFrontMatter(
      '---\nname: "Ilka Brandvold"\ntitle: Resume\nemail: i@example.com\nlayout: page\ntags:\n  - cv\n---\n# Skills'.split(
        '\n',
      ),
    );
    expect(shown).toEqual([
      { text: 'Ilka Brandvold', isName: true },
      { text: 'i@example.com', isName: false },
    ]);
    expect(body).toEqual(['# Skills']);
  });

  it.each([
    ['---\nA sentence, not a pair\n---\n'],
    ['---\nname: x'],
    ['# Ilka\n---\n'],
  ])('leaves %j alone', text => {
    expect(splitFrontMatter(text.split('\n'))).toEqual({ shown: [], body: text.split('\n') });
  });

  it('reaches the page', () => {
    const runs = layOutMarkdown('---\nauthor: Ilka\n---\nText').flatMap(page => page.runs);
    expect(runs.map(({ text, role }) => [text, role?.kind])).toEqual([
      ['Ilka', 'heading'],
      ['Text', undefined],
    ]);
  });
});
