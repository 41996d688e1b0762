import { InvalidArgumentError } from 'commander';

/** Parsers for flag values: each refuses with what it expects, which commander turns into a usage error. */

export const integer =
  (min: number, max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^-?\d{1,12}$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
    }
    return value;
  };

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDay = (text: string): string => {
  const date = new Date(`${text}T00:00:00.000Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  ) {
    throw new InvalidArgumentError('Expected a day as YYYY-MM-DD.');
  }
  return text;
};

/** `30d`, `12h` or a day; gives RFC 3339. */
export const moment =
  (now: () => Date) =>
  (text: string): string => {
    const relative = /^(\d{1,5})([dhw])$/.exec(text);
    if (relative) {
      const hours = { h: 1, d: 24, w: 168 }[relative[2] as 'h' | 'd' | 'w'];
      return new Date(now().getTime() - Number(relative[1]) * hours * 3_600_000).toISOString();
    }
    return `${calendarDay(text)}T00:00:00.000Z`;
  };

export const list =
  (itemsMax: number) =>
  (text: string): readonly string[] => {
    const items = text
      .split(',')
      .map(item => item.trim())
      .filter(item => item !== '');
    if (items.length === 0 || items.length > itemsMax) {
      throw new InvalidArgumentError(`Expected 1 to ${itemsMax} items separated by commas.`);
    }
    return items;
  };

/** Collects `NAME=VALUE` pairs of a flag that may be repeated. */
export const pair = (
  text: string,
  earlier: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Expected NAME=VALUE.');
  return { ...earlier, [text.slice(0, at)]: text.slice(at + 1) };
};

/** A plain number, with a sign and decimals if need be. */
export const decimal = (text: string): number => {
  if (!/^-?\d{1,12}(?:\.\d{1,6})?$/.test(text))
    throw new InvalidArgumentError('Expected a number such as 70 or 0.5.');
  return Number(text);
};

/** Collects the values of a flag that may be repeated. */
export const collect = (text: string, earlier: readonly string[]): readonly string[] => [...earlier, text];
