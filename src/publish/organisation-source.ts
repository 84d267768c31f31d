import type { AnswerMeaning } from '#domain/feedback/indicator.ts';
import type { WaveMode } from '#domain/feedback/wave.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Language, Texts } from '#domain/kernel/text.ts';

export interface ScaleOption {
  readonly text: Texts;
  /** none: given as an answer but not counted, e.g. Vet inte. */
  readonly means: AnswerMeaning | 'none';
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
  readonly glossary: readonly { readonly term: Texts; readonly text: Texts }[];
  readonly contact: { readonly name: Texts; readonly url?: string | undefined; readonly email?: string | undefined };
  readonly accessibilityStatement?: string | undefined;
  readonly nextMeeting?: { readonly date: string; readonly body: Texts } | undefined;
}
