import { inTurn, turnOf } from '#domain/dialogue/asking.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { voicePlace } from './address.ts';
import type { AgendaCells } from './agenda-export.view.ts';
import type { PageSetting } from './setting.ts';

/** That people who have said something wait to be told what came of it. */
export interface DuePartView {
  readonly title: string;
  readonly sentence: string;
  readonly link: { readonly label: string; readonly href: string };
  readonly ask: string;
  readonly cells: AgendaCells;
}

/** How many things wait to be told in the whole. Missing: null where none does. */
export function duePart(count: number, root: UnitId, setting: PageSetting): DuePartView | null {
  if (count === 0) return null;
  const { words, origin, href } = setting;
  const { agenda, kind } = words.dialogue;
  const turn = turnOf({ release: origin.release.id, unit: root, indicator: 'due' });
  const [ask = ''] = inTurn(words.asking.due, turn);
  const sentence = words.voice.onward.due(count);
  return {
    title: agenda.count(agenda.voices, count),
    sentence,
    link: { label: agenda.voicesLink, href: href(voicePlace(null, 'due')) },
    ask,
    cells: { kind: kind.voices, text: sentence, ask },
  };
}
