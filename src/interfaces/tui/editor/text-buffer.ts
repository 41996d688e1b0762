import { nextBorder, nextWord, previousBorder, previousWord, snapToBorder } from './graphemes.ts';

/** A text and a cursor in it; never changed, every operation makes a new one that shares the lines left alone. */
export interface TextBuffer {
  /** Without line ends; at least one. */
  readonly lines: readonly string[];
  readonly cursor: Position;
}

/** `offset` counts UTF-16 code units of the line and always lies on a border between grapheme clusters. */
export interface Position {
  readonly line: number;
  readonly offset: number;
}

export type BufferChange = (buffer: TextBuffer) => TextBuffer;

/** The cursor stands behind the last character. */
export const bufferOf = (text: string): TextBuffer => {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return { lines, cursor: { line: last, offset: (lines[last] ?? '').length } };
};

export const textOf = (buffer: TextBuffer): string => buffer.lines.join('\n');

export const lineAt = (buffer: TextBuffer, line: number): string => buffer.lines[line] ?? '';

export const isEmpty = (buffer: TextBuffer): boolean => buffer.lines.every(text => text.trim() === '');

/** Moves the cursor to `position`, or to the nearest place that exists. */
export const moveTo = (buffer: TextBuffer, position: Position): TextBuffer => {
  const line = Math.min(Math.max(0, position.line), buffer.lines.length - 1);
  const offset = snapToBorder(lineAt(buffer, line), Math.max(0, position.offset));
  return { lines: buffer.lines, cursor: { line, offset } };
};

export const insertText = (buffer: TextBuffer, text: string): TextBuffer => {
  const { line, offset } = buffer.cursor;
  const current = lineAt(buffer, line);
  const parts = text.split('\n');
  const head = current.slice(0, offset);
  const tail = current.slice(offset);
  const last = parts.length - 1;
  if (last === 0) return withLine(buffer, line, head + text + tail, offset + text.length);
  const added = [head + (parts[0] ?? ''), ...parts.slice(1, last), (parts[last] ?? '') + tail];
  return moveTo(
    {
      lines: [...buffer.lines.slice(0, line), ...added, ...buffer.lines.slice(line + 1)],
      cursor: buffer.cursor,
    },
    { line: line + last, offset: (parts[last] ?? '').length },
  );
};

export const deleteBackward: BufferChange = buffer =>
  deleteBetween(buffer, moveLeft(buffer).cursor, buffer.cursor);

export const deleteForward: BufferChange = buffer =>
  deleteBetween(buffer, buffer.cursor, moveRight(buffer).cursor);

export const deleteWordBackward: BufferChange = buffer =>
  deleteBetween(buffer, moveWordLeft(buffer).cursor, buffer.cursor);

export const deleteWordForward: BufferChange = buffer =>
  deleteBetween(buffer, buffer.cursor, moveWordRight(buffer).cursor);

/** Deletes to the end of the line; at its end, the line end itself. */
export const deleteToLineEnd: BufferChange = buffer => {
  const end = moveLineEnd(buffer);
  return end.cursor.offset === buffer.cursor.offset
    ? deleteForward(buffer)
    : deleteBetween(buffer, buffer.cursor, end.cursor);
};

export const deleteToLineStart: BufferChange = buffer =>
  deleteBetween(buffer, { line: buffer.cursor.line, offset: 0 }, buffer.cursor);

export const moveLeft: BufferChange = buffer => {
  const { line, offset } = buffer.cursor;
  if (offset > 0) return placed(buffer, line, previousBorder(lineAt(buffer, line), offset));
  return line > 0 ? placed(buffer, line - 1, lineAt(buffer, line - 1).length) : buffer;
};

export const moveRight: BufferChange = buffer => {
  const { line, offset } = buffer.cursor;
  const text = lineAt(buffer, line);
  if (offset < text.length) return placed(buffer, line, nextBorder(text, offset));
  return line < buffer.lines.length - 1 ? placed(buffer, line + 1, 0) : buffer;
};

export const moveWordLeft: BufferChange = buffer => {
  const { line, offset } = buffer.cursor;
  if (offset === 0) return moveLeft(buffer);
  return moveTo(buffer, { line, offset: previousWord(lineAt(buffer, line), offset) });
};

export const moveWordRight: BufferChange = buffer => {
  const { line, offset } = buffer.cursor;
  const text = lineAt(buffer, line);
  if (offset === text.length) return moveRight(buffer);
  return moveTo(buffer, { line, offset: nextWord(text, offset) });
};

export const moveLineStart: BufferChange = buffer => placed(buffer, buffer.cursor.line, 0);

export const moveLineEnd: BufferChange = buffer =>
  placed(buffer, buffer.cursor.line, lineAt(buffer, buffer.cursor.line).length);

export const moveTextStart: BufferChange = buffer => placed(buffer, 0, 0);

export const moveTextEnd: BufferChange = buffer => {
  const last = buffer.lines.length - 1;
  return placed(buffer, last, lineAt(buffer, last).length);
};

const placed = (buffer: TextBuffer, line: number, offset: number): TextBuffer => ({
  lines: buffer.lines,
  cursor: { line, offset },
});

/** Joining may have made one cluster of two, so the cursor is put on a border again. */
const withLine = (buffer: TextBuffer, line: number, text: string, offset: number): TextBuffer =>
  moveTo({ lines: buffer.lines.with(line, text), cursor: buffer.cursor }, { line, offset });

const deleteBetween = (buffer: TextBuffer, from: Position, to: Position): TextBuffer => {
  const joined = lineAt(buffer, from.line).slice(0, from.offset) + lineAt(buffer, to.line).slice(to.offset);
  if (from.line === to.line) {
    return from.offset === to.offset ? buffer : withLine(buffer, from.line, joined, from.offset);
  }
  const lines = [...buffer.lines.slice(0, from.line), joined, ...buffer.lines.slice(to.line + 1)];
  return moveTo({ lines, cursor: buffer.cursor }, from);
};
