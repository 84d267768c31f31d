/** The middle value of several: what is typical, whatever else the computer did once. */
export const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
