import { describe, expect, it } from 'vitest';
import { deedsIn } from './deeds.ts';
import { outcomesIn } from './outcomes.ts';
import { tokenise } from './tokens.ts';

const OPENING =
  'Last year our team had to ship a portal before a deadline. The pages were slow and people complained. I talked to three users because I wanted facts. I profiled the start page and rewrote one query. Then I asked Ana for a review.';

/** Outcomes of a story that ends with `sentence`: `true` for a measured one. */
const ending = (sentence: string): boolean[] => {
  const tokens = tokenise(`${OPENING} ${sentence}`);
  return outcomesIn(tokens, deedsIn(tokens)).map(({ measured }) => measured);
};

describe('outcomesIn', () => {
  it.each([
    'I cut the build time to 4 minutes.',
    'I reduced our costs by 30%.',
    'I saved the company 20,000 euros a year.',
    'Complaints went from twelve a week to one.',
    'That brought the error rate down to 0.1 percent.',
    'Nine out of ten users finished the form.',
    'It took 2 minutes instead of 20.',
    'The page was twice as fast afterwards.',
    'Calls were answered two days sooner.',
    'We beat the target by 15 percent.',
    'In the end it cost 1,900 euros.',
    'All 40 patients got their labels.',
    'Revenue grew by a third, and complaints halved.',
  ])('finds a measured outcome in %j', sentence => expect(ending(sentence)).toEqual([true]));

  it.each([
    'The customer renewed the contract.',
    'In the end everybody was happy.',
    'We reached the goal.',
  ])('finds an outcome without a measure in %j', sentence => expect(ending(sentence)).toEqual([false]));

  it.each([
    'I had a release of my own to test.',
    'She could not renew her permit.',
    'Some of them cancelled after two boxes.',
    'I found a lock that would have stopped us at 900.',
    'I wanted to get it down to 3 minutes.',
    'Our goal was to reduce errors by 20 percent.',
    'I asked 3 of the 5 teams.',
    'We planned the launch for week four.',
    'The meeting was on 9 July.',
    'It happened because sales fell by 40 percent.',
    'There were two earlier attempts at half past nine.',
    'I closed my laptop.',
  ])('finds none in %j', sentence => expect(ending(sentence)).toEqual([]));

  it('takes a measure that opens the story for one when it is told as a deed', () => {
    const found = (opening: string) => {
      const tokens = tokenise(`${opening} ${OPENING}`);
      return outcomesIn(tokens, deedsIn(tokens)).map(({ measured }) => measured);
    };
    expect(found('I cut our build from 40 minutes to 6.')).toEqual([true]);
    expect(found('Sales had fallen from 40 to 6.')).toEqual([]);
  });

  it('needs a deed that it can come of', () => {
    const tokens = tokenise('Sales dropped by 40 percent. I called the bank.');
    expect(outcomesIn(tokens, deedsIn(tokens))).toEqual([]);
    expect(outcomesIn([], [])).toEqual([]);
  });
});
