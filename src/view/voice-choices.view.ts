import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, plainly } from './setting.ts';
import type { Choice } from './units.view.ts';
import { isInState, stateIn, VOICE_STATES, type VoicePlace, type VoiceState } from './voice-choice.ts';

/** Which of the things that were said; null for all. */
export interface Chosen extends Pick<VoicePlace, 'value' | 'goal'> {
  readonly state: VoiceState | null;
}

/** What may be chosen among what was said. A list is empty where there is nothing to choose. */
export interface VoiceChoices {
  readonly states: readonly Choice[];
  readonly values: readonly Choice[];
  readonly goals: readonly Choice[];
  readonly isChosen: boolean;
}

/** What an address asks for, without what is not published. */
export function chosenIn(place: VoicePlace, names: NameIndex): Chosen {
  const isKnown = (id: string | null, known: ReadonlyMap<string, unknown>): boolean => id !== null && known.has(id);
  return {
    state: stateIn(place),
    value: isKnown(place.value, names.values) ? place.value : null,
    goal: isKnown(place.goal, names.goals) ? place.goal : null,
  };
}

export function stateSaid(state: VoiceState, { words }: PageSetting): string {
  const { voice } = words;
  if (state === 'due') return voice.due.title;
  if (state === 'told') return voice.told;
  return state === 'praise' ? voice.kind.praise : voice.stage[state];
}

/**
 * The states that something is in, with how many, and the values and goals that something is about; what is chosen always
 * among them. `said` is all in the unit, `about` what is left of it when value and goal are chosen.
 */
export function voiceChoices(
  said: readonly VoiceItem[],
  about: readonly VoiceItem[],
  place: VoicePlace,
  names: NameIndex,
  setting: PageSetting,
): VoiceChoices {
  const chosen = chosenIn(place, names);
  const states = VOICE_STATES.flatMap((state): Choice[] => {
    const count = about.filter((item) => isInState(item, state)).length;
    if (count === 0 && chosen.state !== state) return [];
    return [{ value: state, label: `${stateSaid(state, setting)} (${setting.words.format.number(count)})` }];
  });
  const named = new Set(said.flatMap(({ value, goal }) => [value ?? [], goal ?? []].flat()));
  const isOffered = (id: string, own: string | null): boolean => id === own || (named as Set<string>).has(id);
  return {
    states,
    values: [...names.values.values()]
      .filter(({ id }) => isOffered(id, chosen.value))
      .map(({ id, name }) => ({ value: id, label: plainly(name, setting) })),
    goals: [...names.goals.values()]
      .filter(({ id }) => isOffered(id, chosen.goal))
      .map(({ id, title }) => ({ value: id, label: plainly(title, setting) })),
    isChosen: Object.values(chosen).some((one) => one !== null),
  };
}
