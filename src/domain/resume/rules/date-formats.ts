/** How a line writes its months, as an example that a person understands; null when it shows no month at all. */
export const dateFormatOf = (line: string): string | null => {
  const text = line.slice(0, 300);
  return FORMATS.find(({ pattern }) => pattern.test(text))?.example ?? null;
};

/** The beginnings of month names in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish. */
const MONTH_AND_YEAR =
  /(?<!\p{L})(?:jan|feb|fév|fev|mar|mär|mrt|apr|avr|abr|may|mai|maj|mei|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|ene|gen|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)\p{L}{0,7}\.?,? ?['’]?(?:19|20)?\d\d(?!\d)/iu;

const FORMATS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '2021-03', pattern: /\b(19|20)\d\d-(0[1-9]|1[0-2])\b/u },
  { example: '03/2021', pattern: /\b(0?[1-9]|1[0-2])\/(19|20)\d\d\b/u },
  { example: '03.2021', pattern: /\b(0?[1-9]|1[0-2])\.(19|20)\d\d\b/u },
  { example: '03/21', pattern: /\b(0[1-9]|1[0-2])\/\d\d\b/u },
  { example: 'Mar 2021', pattern: MONTH_AND_YEAR },
  { example: '2021', pattern: /\b(19|20)\d\d\b/u },
];
