import type { UnitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';

export const PROVIDERS = ['own', 'private', 'non-profit'] as const;
/** Who runs the unit: the municipality itself, a company, or an association. */
export type Provider = (typeof PROVIDERS)[number];

/** What the unit itself says of its figures. By a role, never by a named person. */
export interface UnitWord {
  readonly date: string;
  readonly by: Texts;
  readonly text: Texts;
}

export interface Area {
  readonly id: string;
  readonly name: Texts;
}

export interface Unit {
  readonly id: UnitId;
  /** None for the root, which stands for the whole organisation. */
  readonly parent?: UnitId | undefined;
  readonly name: Texts;
  /** Id of an area. */
  readonly area?: string | undefined;
  /** In the municipality's own words, e.g. hemtjänst. */
  readonly kind?: Texts | undefined;
  readonly provider?: Provider | undefined;
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
  readonly replacedBy?: readonly UnitId[] | undefined;
  readonly words: readonly UnitWord[];
}
