/**
 * Names of things, kept apart by the compiler: a goal's id can not be handed
 * to a function that asks for a unit's. Only the contract floor makes them.
 */
declare const brand: unique symbol;
export type Id<Of extends string> = string & { readonly [brand]: Of };

export type UnitId = Id<'unit'>;
export type GoalId = Id<'goal'>;
export type IndicatorId = Id<'indicator'>;
export type BearingId = Id<'bearing'>;
export type ValueId = Id<'value'>;
export type PracticeId = Id<'practice'>;
export type ComparatorId = Id<'comparator'>;
export type SetId = Id<'set'>;
export type PanelId = Id<'panel'>;

export const unitId = (raw: string): UnitId => raw as UnitId;
export const goalId = (raw: string): GoalId => raw as GoalId;
export const indicatorId = (raw: string): IndicatorId => raw as IndicatorId;
export const bearingId = (raw: string): BearingId => raw as BearingId;
export const valueId = (raw: string): ValueId => raw as ValueId;
export const practiceId = (raw: string): PracticeId => raw as PracticeId;
export const comparatorId = (raw: string): ComparatorId => raw as ComparatorId;
export const setId = (raw: string): SetId => raw as SetId;
export const panelId = (raw: string): PanelId => raw as PanelId;

/** The shape every id has: lower-case letters, digits and hyphens, 1 to 60 characters, starting with a letter or digit. */
export const ID_SHAPE = /^[a-z0-9][a-z0-9-]{0,59}$/;
