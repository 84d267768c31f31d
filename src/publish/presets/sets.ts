import type { SetKind } from '#domain/feedback/question-set.ts';
import type { Language, Texts } from '#domain/kernel/text.ts';
import type { OrganisationSource, PresetName, Rhythm } from '#publish/organisation-source.ts';
import { presetFor } from './all.ts';
import type { InAll, Preset } from './preset.ts';

/** One set of questions, whether it came ready to use or not. */
export interface SetPlan {
  readonly id: string;
  readonly name: Texts;
  readonly about?: Texts | undefined;
  readonly kind: SetKind;
  readonly every: Rhythm;
  /** Where it stands in organisation.yaml, as in sets[0]. */
  readonly path: string;
  readonly preset: { readonly name: PresetName; readonly made: Preset } | null;
}

/** A text of a preset in the languages that the municipality offers. */
export const offered = (texts: InAll, languages: readonly Language[]): Texts =>
  Object.fromEntries(languages.map((language) => [language, texts[language]]));

function planOf(source: OrganisationSource['sets'][number], at: number, languages: readonly Language[]): SetPlan {
  const path = `sets[${at}]`;
  if ('id' in source) return { ...source, path, preset: null };
  const made = presetFor(source.preset, source.asked);
  return {
    id: source.preset,
    name: source.name ?? offered(made.name, languages),
    about: source.about ?? offered(made.about, languages),
    kind: made.kind,
    every: source.every ?? made.every,
    path,
    preset: { name: source.preset, made },
  };
}

/** The sets in the order of the page, each id once: the first that has it. */
export function setsOf({ sets, languages }: OrganisationSource): readonly SetPlan[] {
  const plans = sets.map((source, at) => planOf(source, at, languages));
  return plans.filter(({ id }, at) => plans.findIndex((one) => one.id === id) === at);
}
