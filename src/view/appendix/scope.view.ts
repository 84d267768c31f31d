import type { Goal } from '#domain/goals/goal.ts';
import { goalId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { Place } from '#view/address.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import type { Choice } from '#view/units.view.ts';

/** What the papers are about. A goal or a unit that is not in this release is lost. */
export type Scope =
  | { readonly kind: 'whole'; readonly goals: readonly Goal[] }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'no-goal' | 'no-unit' };

type AppendixPlace = Extract<Place, { page: 'appendix' }>;

/** What an address asks for. The whole is about the goals that are followed, in their own order; a goal goes before a unit. */
export function scopeOf({ goal, unit }: AppendixPlace, goals: readonly Goal[], tree: UnitTree): Scope {
  if (goal !== null) {
    const found = goals.find(({ id }) => id === goal);
    return found === undefined ? { kind: 'no-goal' } : { kind: 'goal', goal: found };
  }
  if (unit === null) return { kind: 'whole', goals: goals.filter(({ status }) => status === 'active') };
  const found = tree.unit(unit);
  return found === undefined ? { kind: 'no-unit' } : { kind: 'unit', unit: found };
}

export interface ScopeChoiceView {
  readonly chosen: string;
  readonly choices: readonly Choice[];
  /** From what was chosen to the papers' address. */
  readonly placeOf: (value: string) => AppendixPlace;
}

const WHOLE = '';
/** No goal can be called so. */
const UNIT = '.unit';

/** The whole, or one goal of those that are followed; the one that is chosen is among them whatever its state. */
export function scopeChoice(scope: Scope, goals: readonly Goal[], setting: PageSetting): ScopeChoiceView {
  const { appendix } = setting.words;
  const chosen = scope.kind === 'goal' ? scope.goal.id : null;
  const shown = goals.filter(({ id, status }) => status === 'active' || id === chosen);
  return {
    chosen: chosen ?? (scope.kind === 'unit' ? UNIT : WHOLE),
    choices: [
      { value: WHOLE, label: appendix.whole },
      ...shown.map(({ id, title }) => ({
        value: id as string,
        label: appendix.goal(plainly(title, setting)),
        lang: said(title, setting).lang,
      })),
      ...(scope.kind === 'unit' ? [{ value: UNIT, label: plainly(scope.unit.name, setting) }] : []),
    ],
    placeOf: (value) => ({ page: 'appendix', goal: value === WHOLE ? null : goalId(value), unit: null }),
  };
}
