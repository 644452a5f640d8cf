/** The middle of the values; of an even count the upper of the two. Throws when there is none. */
export const median = (values: readonly number[]): number => {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error("the median of nothing");
  return middle;
};
