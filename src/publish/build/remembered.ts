/**
 * The same reading of texts, done once for each text: a large table says the same few over and over.
 *
 * @example remembered((text) => text.length)('abc') // 3
 */
export function remembered<Value extends NonNullable<unknown> | null>(
  read: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
