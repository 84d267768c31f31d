import type { Language } from '#domain/kernel/text.ts';
import type { ScenarioName } from '#mocks/scenarios/all.ts';
import type { Town } from '#mocks/town.ts';

/** The towns that there is something to walk through: the third has only just begun. */
export type WalkTown = Exclude<Town, 'tomkoping'>;

export const isWalkTown = (town: Town): town is WalkTown => town !== 'tomkoping';

/** What the guide says at one step. */
export interface Said {
  readonly title: string;
  /** What to notice, in one or two sentences. */
  readonly notice: string;
  /** Why it is so. */
  readonly idea: string;
}

/** One stop on the walk. */
export interface Step {
  readonly minutes: number;
  /** The address after the #, of each town. */
  readonly at: string | Readonly<Record<WalkTown, string>>;
  /** Which state of affairs. None: a calm day. */
  readonly scenario?: ScenarioName;
  /** Whether the state of affairs comes while the page of the step before still stands: nothing is asked anew. */
  readonly isMidst?: true;
  readonly said: Readonly<Record<Language, Said>>;
}

/** The address after the # of a step in a town. @example hashOf({ minutes: 1, at: '#/', said }, 'eksempelby') // '#/' */
export const hashOf = ({ at }: Pick<Step, 'at'>, town: WalkTown): string => (typeof at === 'string' ? at : at[town]);
