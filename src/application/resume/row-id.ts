import type { Hasher } from '../ports/hasher.ts';

/**
 * The id under which a row of a run is saved: a UUIDv7 (RFC 9562) with the run's own time, whose other bits follow from
 * the run and the row's position. A row that is made again after a crash thus gets the id that it had.
 */
export const rowIdOf = (runId: string, position: number, hasher: Hasher): string => {
  const hex = hasher.sha256Hex(new TextEncoder().encode(`${runId}/${position}`));
  const variant = (0x8 | (Number.parseInt(hex.charAt(3), 16) & 0x3)).toString(16);
  return `${runId.slice(0, 13)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
};
