import type { Party } from '#domain/feedback/indicator.ts';
import { type Period, partsOf } from '#domain/kernel/period.ts';
import type { Rhythm } from '#publish/organisation-source.ts';
import { setsOf } from '#publish/presets/sets.ts';
import type { Folder, IndicatorFields, InvitedFields } from '#publish/rows.ts';
import { grouped } from './grouped.ts';

/** What answers are counted by: the declared waves, or every month, quarter or tertial from the first with answers. */
export type Calendar = 'waves' | Exclude<Rhythm, 'year'>;

/** Questions whose answers are counted together, and held against one number invited. */
export interface Counting {
  readonly calendar: Calendar;
  readonly asked: Party;
  /** A set of which the number invited is known by itself. None: all other questions to the same people. */
  readonly set: string | null;
}

export const keyOf = ({ calendar, asked, set }: Counting): string => `${calendar} ${asked} ${set ?? ''}`;

/** Who is asked when nobody has said so. */
export const ASKED_BY_DEFAULT: Party = 'users';

/** The users by the declared waves, which is what a survey is when nobody has said otherwise. */
export const SURVEY: Counting = { calendar: 'waves', asked: ASKED_BY_DEFAULT, set: null };

/** @example isIn('month', '2025-09') // true */
export const isIn = (calendar: Exclude<Calendar, 'waves'>, period: Period): boolean =>
  partsOf(period).kind === calendar;

type InSet = Pick<IndicatorFields, 'set' | 'asked'>;

export interface Calendars {
  /** By which calendar the questions of a set are asked. */
  readonly of: (indicator: Pick<InSet, 'set'>) => Calendar;
  readonly countingOf: (indicator: InSet) => Counting;
  /** All that a number invited is of; none when nobody was asked in its period, or its set is not there. */
  readonly countingsOf: (invited: InvitedFields) => readonly Counting[];
  /** Whether no wave is declared for some set. */
  readonly hasPulses: boolean;
  /** Whether anything could have been asked in the period. */
  readonly has: (period: Period) => boolean;
}

/** Whom each set asks, when it asks the same people everything. */
function onlyAsked({ indicators }: Folder): ReadonlyMap<string, Party | undefined> {
  const asked = grouped(indicators, ({ fields }) => fields.set ?? '');
  return new Map(
    [...asked].map(([set, rows]) => {
      const [first, ...others] = new Set(rows.map(({ fields }) => fields.asked ?? ASKED_BY_DEFAULT));
      return [set, others.length === 0 ? first : undefined];
    }),
  );
}

/** By which calendar each question is asked: that of its set, or the declared waves. */
export function calendarsOf(folder: Folder): Calendars {
  const { organisation, invited } = folder;
  const rhythms = new Map(setsOf(organisation).map(({ id, every }) => [id, every]));
  const waves = new Set(organisation.waves.map(({ period }) => period));
  const pulses = [...new Set(rhythms.values())].filter((every) => every !== 'year');
  const apart = new Set(invited.flatMap(({ fields }) => fields.set ?? []));
  const only = onlyAsked(folder);
  const of = ({ set }: Pick<InSet, 'set'>): Calendar => {
    const every = rhythms.get(set ?? '') ?? 'year';
    return every === 'year' ? 'waves' : every;
  };
  const isOpen = (calendar: Calendar, period: Period): boolean =>
    calendar === 'waves' ? waves.has(period) : isIn(calendar, period);
  return {
    of,
    countingOf: ({ set, asked }) => ({
      calendar: of({ set }),
      asked: asked ?? ASKED_BY_DEFAULT,
      set: set !== undefined && apart.has(set) ? set : null,
    }),
    countingsOf: ({ set, wave, asked }) => {
      if (set !== undefined && !rhythms.has(set)) return [];
      const own = asked ?? (set === undefined ? undefined : only.get(set)) ?? ASKED_BY_DEFAULT;
      const all: readonly Calendar[] = set === undefined ? ['waves', ...pulses] : [of({ set })];
      return all
        .filter((calendar) => isOpen(calendar, wave))
        .map((calendar) => ({ calendar, asked: own, set: set ?? null }));
    },
    hasPulses: pulses.length > 0,
    has: (period) => waves.has(period) || pulses.some((calendar) => isIn(calendar, period)),
  };
}
