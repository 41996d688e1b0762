import { describe, expect, it } from 'vitest';
import { nameTable } from './name-table.ts';

const table = nameTable([
  '\nSaw | hand saw\n=Saw mill | Säge | C++ | saw blade\n',
  'Hand drill | ~saw horse',
]);
const from = (head: string) => table.startingWith(head)?.map(({ name }) => name);

describe('nameTable', () => {
  it('hands out the names of a first word in the order of the texts', () => {
    expect(from('saw')).toEqual(['Saw', 'Saw mill', 'saw blade', 'saw horse']);
    expect(from('hand')).toEqual(['hand saw', 'Hand drill']);
  });

  it('reads a word with its signs and accents, and no part of one', () => {
    expect([from('säge'), from('c++'), from('c'), from('sa'), from('')]).toEqual([
      ['Säge'],
      ['C++'],
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells the mark, the text and the first name of the line', () => {
    expect(table.startingWith('saw')?.slice(1)).toEqual([
      { name: 'Saw mill', mark: '=', text: 0, lineName: 'Saw mill' },
      { name: 'saw blade', mark: '', text: 0, lineName: 'Saw mill' },
      { name: 'saw horse', mark: '~', text: 1, lineName: 'Hand drill' },
    ]);
  });

  it('is empty without texts', () => {
    expect(nameTable([]).startingWith('saw')).toBeUndefined();
    expect(nameTable(['', '\n']).startingWith('saw')).toBeUndefined();
  });
});
