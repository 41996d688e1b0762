const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mar 2021` of `2021-03` and of `2021-03-15`, `2021` of `2021`; anything else as it is. */
export const dateText = (date: string): string => {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
};

export interface Period {
  readonly startDate?: string;
  readonly endDate?: string;
}

/** `Mar 2021 – Present`; '' without dates. */
export const periodText = ({ startDate, endDate }: Period): string => {
  if (!startDate) return endDate ? dateText(endDate) : '';
  return `${dateText(startDate)} – ${endDate ? dateText(endDate) : 'Present'}`;
};
