const shape = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?'?)?/;

/** PDF's date form (ISO 32000-1, 7.9.4: `D:YYYYMMDDHHmmSSOHH'mm`) as RFC 3339 in UTC; null where it is none. */
export const pdfDate = (text: unknown): string | null => {
  if (typeof text !== 'string') return null;
  const found = shape.exec(text.slice(0, 40));
  if (!found) return null;
  const part = (index: number, fallback: number): number => Number(found[index] ?? fallback);
  const offset = (part(8, 0) * 60 + part(9, 0)) * (found[7] === '-' ? -1 : 1);
  const month = part(2, 1);
  const day = part(3, 1);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = Date.UTC(part(1, 0), month - 1, day, part(4, 0), part(5, 0) - offset, part(6, 0));
  return Number.isFinite(time) ? new Date(time).toISOString().replace('.000Z', 'Z') : null;
};
