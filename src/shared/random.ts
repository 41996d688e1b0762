/** A reproducible stream of numbers in [0, 1): the same seed gives the same stream on every machine. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to shuffle questions, not for secrets. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Fisher–Yates on a copy. */
export const shuffled = <T>(items: readonly T[], random: Random): T[] => {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const kept = copy[last] as T;
    copy[last] = copy[pick] as T;
    copy[pick] = kept;
  }
  return copy;
};
