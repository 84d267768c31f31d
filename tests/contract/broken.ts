/** A deep copy with another value at one place; undefined takes the place away. */
export function broken(sound: unknown, path: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(sound);
  const last = path.at(-1);
  if (last === undefined) return value;
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), copy);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}
