/** How far the keys of a reading screen move it; null for keys that do not scroll. */
export const scrollBy = (action: string | null, pageRows: number): number | null => {
  switch (action) {
    case 'up':
      return -1;
    case 'down':
      return 1;
    case 'page-up':
      return 1 - pageRows;
    case 'page-down':
      return pageRows - 1;
    default:
      return null;
  }
};

export const scrolled = (scroll: number, by: number, scrollMax: number): number =>
  Math.min(Math.max(0, Math.min(scroll, scrollMax) + by), scrollMax);
