import { isMap } from 'yaml';
import { ANSWER_MEANINGS } from '#domain/feedback/indicator.ts';
import type { ScaleOption } from '#publish/organisation-source.ts';
import { fault } from '#publish/read/fault.ts';
import { entriesOf, listOf, mapOf, must } from './map.ts';
import { idValue, option } from './plain.ts';
import { note, type Shape, writtenAt } from './spot.ts';
import { textsValue } from './texts.ts';

const meaning = option([...ANSWER_MEANINGS, 'none'] as const);

const options = listOf(
  mapOf<ScaleOption>({
    text: must('text', textsValue, 'Mycket bra'),
    // An option whose meaning is unclear is kept, so that the answers that name it are still found.
    means: must('means', (spot, reading) => meaning(spot, reading) ?? 'none', 'good'),
  }),
);

/** Scales by id: answer options with what each means. */
export const scales: Shape<ReadonlyMap<string, readonly ScaleOption[]>> = (spot, reading) => {
  if (!isMap(spot.node)) {
    note(spot, reading, fault('wrong-kind', { expected: 'map', written: writtenAt(spot.node) }));
    return undefined;
  }
  const read = new Map<string, readonly ScaleOption[]>();
  for (const [name, one] of entriesOf(spot.node, spot, reading)) {
    const [key] = spot.node.items.filter((item) => String(item.key) === name);
    const id = idValue({ ...one, node: (key?.key as typeof one.node) ?? null }, reading);
    const scale = options(one, reading);
    if (id !== undefined) read.set(id, scale ?? []);
  }
  return read;
};
