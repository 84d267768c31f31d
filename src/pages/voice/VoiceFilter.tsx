import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { Choose } from '#ui/layout/Choose.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Choice } from '#view/units.view.ts';
import type { VoiceView } from '#view/voice.view.ts';
import type { VoicePlace } from '#view/voice-choice.ts';

interface Props {
  readonly place: VoicePlace;
  readonly view: VoiceView;
  readonly choose: (change: Partial<VoicePlace>) => void;
}

/** Whose words, how far they have come, and what they are about. All of it stands in the address. */
export function VoiceFilter({ place, view, choose }: Props) {
  const { voice } = usePageWords();
  const { filter } = voice;
  const { choices, chosen } = view;
  const select = (name: 'state' | 'value' | 'goal', offered: readonly Choice[]) =>
    offered.length > 0 && (
      <Choose
        label={filter[name]}
        chosen={chosen[name] ?? ''}
        choices={[{ value: '', label: filter.all }, ...offered]}
        onChoice={(value) => choose({ [name]: value === '' ? null : value })}
      />
    );
  return (
    <search className="voice-filter">
      <UnitChoice unit={place.unit} onUnit={(unit) => choose({ unit })} />
      {select('state', choices.states)}
      {select('goal', choices.goals)}
      {select('value', choices.values)}
    </search>
  );
}
