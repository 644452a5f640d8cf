/** Chance that can be had again: the same seed gives the same choices. */
export interface Chance {
  /** 0 … below `end`. */
  upTo(end: number): number;
  of<T>(choices: readonly T[]): T | undefined;
  /** True as often as told, 0…1. */
  is(probability: number): boolean;
  some<T>(choices: readonly T[]): readonly T[];
}

/** mulberry32 */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (end: number): number => Math.floor(next() * end);
  return {
    upTo,
    of: (choices) => choices[upTo(choices.length)],
    is: (probability) => next() < probability,
    some: (choices) => choices.filter(() => next() < 0.5),
  };
};
