/** A file's name often is the person's: a blind report goes by its place in the batch. The ending hints at the format. */
export const blindNameOf = (name: string, position: number, total: number): string => {
  const ending = /\.[a-z]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
  return `resume-${String(position).padStart(String(total).length, '0')}${ending}`;
};
