import { describe, expect, it } from 'vitest';
import { storyOf } from './story.ts';
import { tokenise } from './tokens.ts';

const story = (text: string) => storyOf(tokenise(text));
const quotes = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('own actions', () => {
  it('finds each verb of a list of deeds', () => {
    const text = 'I mapped the calls, wrote a test and then asked Ana for a review.';
    const { own } = story(text);
    expect(own).toHaveLength(3);
    expect(quotes(text, own)[0]).toMatch(/^I mapped the calls/);
  });

  it('reads over adverbs and helpers', () => {
    expect(story('I then quickly rebuilt it. I had already called them.').own).toHaveLength(2);
  });

  it.each([
    'I was happy.',
    'I felt and thought a lot.',
    'He wrote it.',
    'The list I liked was sorted.',
    'It is done.',
  ])('finds none in %j', text => {
    expect(story(text).own).toEqual([]);
  });

  it('does not give somebody else’s deeds to the teller', () => {
    const { own, shared } = story('I asked them and they fixed it. We shipped it and celebrated.');
    expect(own).toHaveLength(1);
    expect(shared).toHaveLength(2);
  });
});

describe('steps of a plan', () => {
  it('finds what would be done', () => {
    expect(
      story("First I would ask the lead. Then I'd write a plan and share it. Check the logs.").steps.length,
    ).toBe(4);
  });

  it('finds none in a story', () => {
    expect(story('They were late and nobody cared.').steps).toEqual([]);
  });
});

describe('habits', () => {
  it('finds habit and character', () => {
    expect(story('I usually listen. I am always on time.').habits).toHaveLength(2);
  });

  it('leaves out looking back', () => {
    expect(story('I would do it differently today. I would have asked.').habits).toEqual([]);
  });
});

describe('situation, result, reflection', () => {
  const TEXT =
    'Last year our team had to move billing before a deadline. I profiled the import and fixed one query. The run went from 50 minutes to 6. I learned to measure first; since then I start with a profile.';

  it('finds every part of a told story', () => {
    const { situation, results, learned, practices } = story(TEXT);
    expect(new Set(situation.map(({ kind }) => kind))).toEqual(
      new Set(['time or place', 'people', 'goal', 'stakes']),
    );
    expect(results.some(({ measured }) => measured)).toBe(true);
    expect(quotes(TEXT, learned)[0]).toMatch(/^I learned/);
    expect(quotes(TEXT, practices)[0]).toMatch(/^since then/);
  });

  it('takes no number for a measure that is a year, nor an outcome before the first deed', () => {
    expect(
      story('I shipped it and it was released in 2021.').results.every(({ measured }) => !measured),
    ).toBe(true);
    expect(story('Sales dropped by 40 percent. I called the bank.').results).toEqual([]);
  });

  it('takes a number told of others for an outcome once the deeds are told, and not before', () => {
    const after = 'I called them, wrote a script and tested it. All 40 patients got their labels.';
    expect(quotes(after, story(after).results)).toEqual(['got their labels']);
    expect(story('I called them. All 40 patients got their labels.').results).toEqual([]);
  });

  it.each([
    'I still keep a tally of repeated questions.',
    'I did so again in June with the finance people.',
    'I asked first again last spring.',
    'The sheet became our Monday routine.',
    'I came away with one habit: I ask before I write.',
  ])('finds a changed practice in %j', sentence => {
    const text = `We were late. I mapped the calls. I wrote a test. I asked Ana. It went live. ${sentence}`;
    expect(story(text).practices.length).toBeGreaterThan(0);
  });

  it.each([
    'I still had to call them.',
    'I still believe it was hard.',
    'I tried again in the evening.',
    'After that I called them.',
  ])('finds none in %j', sentence => {
    const text = `We were late. I mapped the calls. I wrote a test. I asked Ana. It went live. ${sentence}`;
    expect(story(text).practices).toEqual([]);
  });

  it('takes a rule in the middle of a long story for part of what was done', () => {
    const text =
      'I drafted a rule for all. It made me tired. I asked Ana. I wrote a test. We tried it. It was a long week. It went live.';
    expect(story(text)).toMatchObject({ practices: [], learned: [] });
  });

  it('finds nothing where nothing was done', () => {
    expect(story('Collisions are resolved by chaining.')).toMatchObject({
      own: [],
      results: [],
      practices: [],
    });
    expect(story('')).toMatchObject({ sentences: 0, own: [], situation: [] });
  });

  it('finds deeds without a doer', () => {
    const text = 'The service was deployed in June.';
    expect(quotes(text, story(text).passive)).toEqual(['was deployed']);
    expect(story('I was promoted.').passive).toEqual([]);
  });
});
