/** Draws a whole number below `limit`. */
export type Draw = (limit: number) => number;

/** The same numbers for the same seed: a run that failed can be had again. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
