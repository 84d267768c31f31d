import type { AnswerMeaning, Party } from '#domain/feedback/indicator.ts';
import type { SetKind } from '#domain/feedback/question-set.ts';
import type { WaveMode } from '#domain/feedback/wave.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Language, Texts } from '#domain/kernel/text.ts';
import type { AxisSource, PanelSource } from './conditions-source.ts';

export interface ScaleOption {
  readonly text: Texts;
  /** none: given as an answer but not counted, e.g. Vet inte. */
  readonly means: AnswerMeaning | 'none';
}

/** Sets of questions that come ready to use, by name. */
export const PRESET_NAMES = ['five', 'ifo', 'meetings', 'hme', 'trust'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

export const RHYTHMS = ['year', 'tertial', 'quarter', 'month'] as const;
/** How often a set is asked. By the year it keeps to the declared waves, else to a calendar of its own. */
export type Rhythm = (typeof RHYTHMS)[number];

/** A set that comes ready to use, with what the municipality says of it instead. */
export interface PresetSetSource {
  readonly preset: PresetName;
  readonly name?: Texts | undefined;
  readonly about?: Texts | undefined;
  readonly every?: Rhythm | undefined;
  /** Only those of its questions that these people are asked. */
  readonly asked?: readonly Party[] | undefined;
}

/** A set of the municipality's own; its questions are rows in the table of indicators. */
export interface OwnSetSource {
  readonly id: string;
  readonly name: Texts;
  readonly about?: Texts | undefined;
  readonly kind: SetKind;
  readonly every: Rhythm;
}

/** organisation.yaml, checked for shape; ids inside it are not yet checked against anything. */
export interface OrganisationSource {
  readonly id: string;
  readonly name: string;
  readonly country: 'SE' | 'DK' | 'NO' | 'FI';
  readonly committee: Texts;
  readonly languages: readonly Language[];
  readonly accent?: string | undefined;
  readonly provenance: 'production' | 'demo';
  readonly source: { readonly name: string; readonly url?: string | undefined; readonly licence?: string | undefined };
  readonly release: {
    readonly id: string;
    readonly published: string;
    readonly previous?: string | undefined;
    readonly next?: string | undefined;
  };
  readonly coreTask?:
    | { readonly text: Texts; readonly bearings: readonly { readonly id: string; readonly text: Texts }[] }
    | undefined;
  readonly goalBudget: number;
  readonly trustPromise?: number | undefined;
  readonly fewestAnswers: number;
  readonly valueBase?:
    | {
        readonly name: Texts;
        readonly adopted?: { readonly date: string; readonly bodies: readonly Texts[] } | undefined;
        readonly values: readonly {
          readonly id: string;
          readonly name: Texts;
          readonly text?: Texts | undefined;
          readonly practices: readonly { readonly id: string; readonly text: Texts }[];
        }[];
      }
    | undefined;
  readonly scales: ReadonlyMap<string, readonly ScaleOption[]>;
  /** In the order of the page. */
  readonly sets: readonly (PresetSetSource | OwnSetSource)[];
  readonly waves: readonly {
    readonly period: Period;
    readonly collected?: { readonly from: string; readonly to: string } | undefined;
    readonly population?: Texts | undefined;
    readonly modes: readonly WaveMode[];
    readonly note?: Texts | undefined;
  }[];
  readonly comparators: readonly {
    readonly id: string;
    readonly name: Texts;
    readonly rule: Texts;
    readonly year: number;
    readonly source: { readonly name: string; readonly url?: string | undefined };
  }[];
  /** Ways to divide those who are served, for who is missing among those who answered. */
  readonly groups: readonly AxisSource[];
  readonly conditions: readonly PanelSource[];
  /** Days. */
  readonly voiceRipeDays: number;
  readonly glossary: readonly { readonly term: Texts; readonly text: Texts }[];
  readonly contact: { readonly name: Texts; readonly url?: string | undefined; readonly email?: string | undefined };
  readonly accessibilityStatement?: string | undefined;
  readonly nextMeeting?: { readonly date: string; readonly body: Texts } | undefined;
}
