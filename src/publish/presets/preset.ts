import type { Aspect, Party } from '#domain/feedback/indicator.ts';
import type { SetKind } from '#domain/feedback/question-set.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { Rhythm, ScaleOption } from '#publish/organisation-source.ts';

/** A text in every language that the publisher has words in. */
export type InAll = Required<{ readonly [Language in keyof Texts]: string }>;

/** What is the same whether something is asked or worked out. */
interface PresetBase {
  readonly id: string;
  readonly name: InAll;
  readonly short: InAll;
  readonly definition: InAll;
  readonly aspect: Aspect;
  readonly asked?: Party | undefined;
  readonly about?: Party | undefined;
  readonly item?: string | undefined;
  readonly kolada?: string | undefined;
  readonly canSay: InAll;
  readonly cannotSay: InAll;
}

export interface PresetQuestion extends PresetBase {
  readonly kind: 'question';
  readonly question: InAll;
  /** One of the preset's scales. */
  readonly scale: string;
}

/** An index from 0 to 100 that is worked out from other questions of the set. More is better. */
export interface PresetIndex extends PresetBase {
  readonly kind: 'index';
  /** The questions under it. */
  readonly of: readonly string[];
}

/** An answer option, in every language. */
export interface PresetOption {
  readonly text: InAll;
  readonly means: ScaleOption['means'];
}

/** Questions that come ready to use. Of all of them more good answers are better. */
export interface Preset {
  readonly name: InAll;
  readonly about: InAll;
  readonly kind: SetKind;
  readonly every: Rhythm;
  readonly scales: Readonly<Record<string, readonly PresetOption[]>>;
  /** In the set's own order. */
  readonly indicators: readonly (PresetQuestion | PresetIndex)[];
}

/** @example inAll('Mål', 'Mål', 'Goal').en // 'Goal' */
export const inAll = (sv: string, da: string, en: string): InAll => ({ sv, da, en });

const option =
  (means: ScaleOption['means']) =>
  (sv: string, da: string, en: string): PresetOption => ({
    text: inAll(sv, da, en),
    means,
  });
export const good = option('good');
export const neutral = option('neutral');
export const bad = option('bad');

/** Given as an answer but not counted. */
export const DO_NOT_KNOW = option('none')('Vet inte', 'Ved ikke', 'Do not know');
export const NO_OPINION = option('none')('Vet inte/ingen åsikt', 'Ved ikke/ingen mening', 'Do not know/no opinion');
