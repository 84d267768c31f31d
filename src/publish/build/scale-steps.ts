import type { Period } from '#domain/kernel/period.ts';
import type { ScaleOption } from '#publish/organisation-source.ts';
import type { Folder } from '#publish/rows.ts';
import { addUp } from './add-up.ts';
import type { UnitOrder } from './order.ts';
import { remembered } from './remembered.ts';
import { optionsByText, sameOption } from './scale.ts';
import { finder } from './tally.ts';

/**
 * The options of a scale that are counted, the worst first, as a mean is taken of them.
 *
 * @example stepsOf([{ text: {}, means: 'good' }, { text: {}, means: 'bad' }]).map(({ means }) => means) // ['bad', 'good']
 */
export function stepsOf(scale: readonly ScaleOption[]): readonly ScaleOption[] {
  const counted = scale.filter(({ means }) => means !== 'none');
  return counted[0]?.means === 'good' ? counted.toReversed() : counted;
}

/** How many gave each answer of a scale, the worst first, in one unit and wave; the units below included. */
export type StepCounts = (question: string, unit: number, wave: Period) => readonly number[];

/**
 * Counts answers by every option of their scale, which tallies do not keep. Only for what is worked out of them, never to
 * be told as they are.
 *
 * Missing: no counts for a question that is not among those asked for, nor for a wave that is not.
 */
export function stepCounts(
  { organisation, indicators, answers }: Folder,
  order: UnitOrder,
  questions: ReadonlySet<string>,
  waves: readonly Period[],
): StepCounts {
  const find = finder(order, waves);
  const size = order.rows.length * waves.length;
  const counts = new Map(
    indicators.flatMap(({ fields: { id, scale } }) => {
      const steps = stepsOf(organisation.scales.get(scale ?? '') ?? []);
      const places = new Map(steps.map((step, at) => [step, at]));
      const own = { byText: optionsByText(steps), places, cells: steps.map(() => new Int32Array(size)) };
      return questions.has(id) ? [[id, own] as const] : [];
    }),
  );
  const same = remembered(sameOption);
  for (const { fields } of answers) {
    const own = counts.get(fields.question);
    const option = own?.byText.get(same(fields.option));
    const [cells, cell] = [option && own?.cells[own.places.get(option) ?? -1], find(fields)];
    if (cells && cell !== undefined) cells[cell] = (cells[cell] ?? 0) + fields.count;
  }
  for (const { cells } of counts.values()) for (const one of cells) addUp(one, order, waves.length);
  return (question, unit, wave) => {
    const cell = find({ unit: order.rows[unit]?.fields.id ?? '', wave });
    return cell === undefined ? [] : (counts.get(question)?.cells ?? []).map((cells) => cells[cell] ?? 0);
  };
}
