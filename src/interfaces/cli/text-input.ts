import { type AppError, appError } from '../../application/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type InputFile, readInput } from './files.ts';
import type { Io } from './io.ts';

/** A file (or stdin for `-`) that has to be text: UTF-8, or UTF-16 with its mark. What is none is refused. */
export const readTextInput = async (
  name: string,
  io: Io,
  sizeMax: number,
): Promise<Result<InputFile & { readonly text: string }, AppError>> => {
  const file = await readInput(name, io, sizeMax);
  if (!file.ok) return file;
  const text = decode(file.value.bytes);
  return text === null ? err(notText(file.value.name)) : ok({ ...file.value, text });
};

/** Single wrong bytes become U+FFFD, as in every editor; a hundredth of the text or a NUL says that it is none. */
const decode = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\0')) return null;
  return text.split('\ufffd').length - 1 > text.length / 100 ? null : text;
};

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const notText = (name: string): AppError =>
  appError('INVALID_INPUT', `${name} is no text that can be read.`, [
    'Save it as plain text in UTF-8 and give that file',
    'Convert older encodings: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
  ]);
