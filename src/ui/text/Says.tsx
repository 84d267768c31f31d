import type { Said } from '#view/setting.ts';

/** A text from the data, kept apart from the text around it whatever its direction, and pronounced in its own language. */
export function Says({ said }: { said: Said }) {
  return <bdi lang={said.lang}>{said.text}</bdi>;
}
