import type { LaidOutPage } from '../../domain/resume/reading/laid-out.ts';

/** Puts targets of links without text on the first page, at its top: such formats do not say where an icon stands. */
export const withLooseLinks = <T extends LaidOutPage>(
  pages: readonly T[],
  hrefs: readonly string[],
): readonly T[] => {
  const known = new Set(pages.flatMap(page => page.runs.flatMap(run => run.href ?? [])));
  const loose = hrefs.filter(href => !known.has(href));
  if (loose.length === 0) return pages;
  return pages.map((page, at) =>
    at === 0 ? { ...page, looseLinks: loose.map(href => ({ href, x: 0, y: 0, width: 0, height: 0 })) } : page,
  );
};
