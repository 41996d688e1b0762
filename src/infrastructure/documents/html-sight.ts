import type { HiddenReason } from '../../domain/resume/reading/laid-out.ts';

/** Attributes beyond this length are looked at no further. */
const attributesMax = 4_000;

/** Why an element is kept from sight by its own attributes; style sheets are not read. */
export const reasonOfAttributes = (attributes: string): HiddenReason | null => {
  if (attributes === '') return null;
  const head = attributes.slice(0, attributesMax);
  // Values are blanked first, so that a word inside one is not taken for an attribute.
  const names = head.replace(/"[^"]*"|'[^']*'/g, '""');
  if (/(?:^|\s)hidden(?:[\s=/]|$)/i.test(names)) return 'marked-hidden';
  const style = /(?:^|\s)style\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(head);
  const declared = declarations(style?.[1] ?? style?.[2] ?? style?.[3] ?? '');
  if (declared.get('display') === 'none' || /^(?:hidden|collapse)$/.test(declared.get('visibility') ?? ''))
    return 'marked-hidden';
  if (isNumberBelow(declared.get('opacity'), 0.04)) return 'no-ink';
  const size = /^([\d.]{1,10})(px|pt|r?em|%)?$/.exec(declared.get('font-size') ?? '');
  if (size && Number(size[1]) * (points[size[2] ?? 'px'] ?? 0.75) < 2) return 'tiny';
  return null;
};

/** What a length comes to in points, for a text of 10 points. */
const points: Readonly<Record<string, number>> = { px: 0.75, pt: 1, em: 10, rem: 12, '%': 0.1 };

const isNumberBelow = (value: string | undefined, limit: number): boolean =>
  value !== undefined &&
  /^[\d.]{1,10}%?$/.test(value) &&
  Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1) < limit;

const declarations = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style
      .split(';')
      .map(one => one.split(':'))
      .filter(parts => parts.length >= 2)
      .map(([name = '', ...rest]) => [
        name.trim().toLowerCase(),
        rest
          .join(':')
          .replace(/!\s{0,5}important/i, '')
          .trim()
          .toLowerCase(),
      ]),
  );
