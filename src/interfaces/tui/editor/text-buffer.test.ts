import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainUnit } from './graphemes.ts';
import * as edit from './text-buffer.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The naive model: one string and an index, borders found by segmenting everything every time. */
interface Model {
  readonly text: string;
  readonly at: number;
}

/** A line end is always a border of its own, as in an editor that keeps lines apart. */
const borders = (text: string): readonly number[] => {
  const found = [0];
  let from = 0;
  for (const line of text.split('\n')) {
    for (const part of segmenter.segment(line)) found.push(from + part.index + part.segment.length);
    from += line.length + 1;
    if (from <= text.length) found.push(from);
  }
  return [...new Set(found)].sort((a, b) => a - b);
};

const before = (model: Model): number => borders(model.text).findLast(border => border < model.at) ?? 0;
const after = (model: Model): number =>
  borders(model.text).find(border => border > model.at) ?? model.text.length;
const snapped = (text: string, at: number): Model => ({
  text,
  at: borders(text).find(border => border >= at) ?? text.length,
});
const cut = (text: string, from: number, to: number): Model =>
  snapped(text.slice(0, from) + text.slice(to), from);
const lineStart = ({ text, at }: Model): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
const lineEnd = ({ text, at }: Model): number =>
  text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);

interface Step {
  readonly name: string;
  readonly real: edit.BufferChange;
  readonly naive: (model: Model) => Model;
}

const steps: readonly Step[] = [
  { name: 'left', real: edit.moveLeft, naive: model => ({ ...model, at: before(model) }) },
  { name: 'right', real: edit.moveRight, naive: model => ({ ...model, at: after(model) }) },
  { name: 'start', real: edit.moveLineStart, naive: model => ({ ...model, at: lineStart(model) }) },
  { name: 'end', real: edit.moveLineEnd, naive: model => ({ ...model, at: lineEnd(model) }) },
  { name: 'top', real: edit.moveTextStart, naive: model => ({ ...model, at: 0 }) },
  { name: 'bottom', real: edit.moveTextEnd, naive: model => ({ ...model, at: model.text.length }) },
  { name: 'backspace', real: edit.deleteBackward, naive: model => cut(model.text, before(model), model.at) },
  { name: 'delete', real: edit.deleteForward, naive: model => cut(model.text, model.at, after(model)) },
  {
    name: 'kill-start',
    real: edit.deleteToLineStart,
    naive: model => cut(model.text, lineStart(model), model.at),
  },
  {
    name: 'kill-end',
    real: edit.deleteToLineEnd,
    naive: model =>
      lineEnd(model) === model.at
        ? cut(model.text, model.at, after(model))
        : cut(model.text, model.at, lineEnd(model)),
  },
];

const typing = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '\n',
      'e\u0301',
      '\u0301',
      '👩‍👩‍👧',
      '\u200d',
      '🇩',
      '🇪',
      '日本',
      'ä b',
      'नि',
      '\ufe0f',
      'word word',
      '각',
      'ᄀ',
      'ᅡ',
    ),
  )
  .map(
    (text): Step => ({
      name: JSON.stringify(text),
      real: buffer => edit.insertText(buffer, text),
      naive: ({ text: whole, at }) => snapped(whole.slice(0, at) + text + whole.slice(at), at + text.length),
    }),
  );

const indexOf = (buffer: edit.TextBuffer): number =>
  buffer.lines.slice(0, buffer.cursor.line).reduce((sum, line) => sum + line.length + 1, 0) +
  buffer.cursor.offset;

describe('plain units', () => {
  it('always have a border between each other', () => {
    const plain = Array.from({ length: 0x10000 }, (_, code) => code).filter(isPlainUnit);
    const text = String.fromCharCode(...plain.slice(0, 60_000));
    expect(plain.length).toBeGreaterThan(20_000);
    for (const neighbour of ['a', '日', '—', '한']) {
      const pairs = [...text].map(char => neighbour + char).join('');
      expect(Array.from(segmenter.segment(pairs)).length).toBe(pairs.length);
    }
  });
});

describe('text buffer', () => {
  it('does what the naive string model does, for any edits', () => {
    const script = fc.array(fc.oneof(typing, fc.constantFrom(...steps)), { maxLength: 40 });
    fc.assert(
      fc.property(script, taken => {
        let buffer = edit.bufferOf('');
        let model: Model = { text: '', at: 0 };
        for (const step of taken) {
          buffer = step.real(buffer);
          model = step.naive(model);
          expect(edit.textOf(buffer), step.name).toBe(model.text);
          expect(indexOf(buffer), step.name).toBe(model.at);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('moves by words, over line ends too', () => {
    let buffer = edit.moveTextStart(edit.bufferOf('one  two\nthree'));
    const stops: string[] = [];
    for (let step = 0; step < 5; step++) {
      buffer = edit.moveWordRight(buffer);
      stops.push(`${buffer.cursor.line}:${buffer.cursor.offset}`);
    }
    expect(stops).toEqual(['0:3', '0:8', '1:0', '1:5', '1:5']);
    buffer = edit.moveWordLeft(edit.moveWordLeft(buffer));
    expect(buffer.cursor).toEqual({ line: 0, offset: 8 });
  });

  it('deletes words on both sides', () => {
    const buffer = edit.moveTo(edit.bufferOf('one two three'), { line: 0, offset: 7 });
    expect(edit.textOf(edit.deleteWordBackward(buffer))).toBe('one  three');
    expect(edit.textOf(edit.deleteWordForward(buffer))).toBe('one two');
    expect(edit.textOf(edit.deleteWordBackward(edit.moveTextStart(buffer)))).toBe('one two three');
  });

  it('brings a position that does not exist to one that does', () => {
    const buffer = edit.bufferOf('a👩‍👩‍👧b\ncd');
    expect(edit.moveTo(buffer, { line: 9, offset: 99 }).cursor).toEqual({ line: 1, offset: 2 });
    expect(edit.moveTo(buffer, { line: 0, offset: 3 }).cursor).toEqual({ line: 0, offset: 9 });
    expect(edit.moveTo(buffer, { line: -1, offset: -1 }).cursor).toEqual({ line: 0, offset: 0 });
  });

  it('says whether there is anything to submit', () => {
    expect(edit.isEmpty(edit.bufferOf(' \n\t '))).toBe(true);
    expect(edit.isEmpty(edit.bufferOf(' \nx'))).toBe(false);
  });
});
