import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../application/ports/clock.ts';
import type { Ids } from '../../application/ports/ids.ts';

/** The machine's clock, or one that stands still at the moment given. */
export const createSystemClock = (fixed: Date | null): Clock => ({
  now: () => (fixed ? new Date(fixed) : new Date()),
});

/**
 * UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds, then random bits, so that ids sort by the time they were
 * made. With a `seed` the bits follow from it and from how many were drawn before.
 */
export const createSystemIds = (clock: Clock, seed: string | null): Ids => {
  let drawn = 0;
  const bytesOf = (size: number): Buffer =>
    seed === null
      ? randomBytes(size)
      : createHash('sha256').update(`${seed}:${drawn++}`).digest().subarray(0, size);
  return {
    newId: () => {
      const bytes = bytesOf(16);
      bytes.writeUIntBE(clock.now().getTime(), 0, 6);
      bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
      bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
      const hex = bytes.toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    },
    newSeed: () => bytesOf(4).readUInt32BE(0),
  };
};

export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
