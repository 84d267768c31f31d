/** Call it in the last branch: a case nobody thought of becomes a type error. */
export function never(value: never): never {
  throw new Error(`unthought-of case: ${JSON.stringify(value)}`);
}
