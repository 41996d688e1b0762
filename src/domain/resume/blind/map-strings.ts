/** Every string of plain data, with its path (`work[0].highlights[2]`), replaced by what `change` makes of it. */
export const mapStrings = <T>(data: T, change: (text: string, path: string) => string, path = ''): T => {
  if (typeof data === 'string') return change(data, path) as T;
  if (Array.isArray(data)) return data.map((item, at) => mapStrings(item, change, `${path}[${at}]`)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const mapped: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data))
    mapped[key] = mapStrings(value, change, path === '' ? key : `${path}.${key}`);
  return mapped as T;
};
