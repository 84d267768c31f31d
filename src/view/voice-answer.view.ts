import { answeringOf } from '#domain/dialogue/answering.ts';
import { asksIn, outcomesOf } from '#domain/dialogue/outcomes.ts';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import type { Asked } from '#words/sv.voice.ts';
import type { PageSetting } from './setting.ts';
import type { VoicePlace, VoiceState } from './voice-choice.ts';
import { DRAWN_STAGES } from './voice-periods.view.ts';

/** So many of a kind; leads to the list of them. */
export interface VoiceCount {
  readonly key: VoiceState;
  readonly count: string;
  readonly label: string;
  readonly href: string;
}

/** What became of what was said, in one sentence, with what it rests on. */
export interface VoiceAnswer {
  readonly sentence: string;
  readonly counts: readonly VoiceCount[];
  /** How long people wait for a word back; empty where nothing asks for one. */
  readonly answering: string;
}

function askedIn(asks: readonly VoiceItem[]): Asked {
  const kinds = new Set(asks.map(({ kind }) => kind));
  if (kinds.size > 1) return 'both';
  return kinds.has('idea') ? 'idea' : 'concern';
}

function answeringSaid(asks: readonly VoiceItem[], { words, origin }: PageSetting): string {
  if (asks.length === 0) return '';
  const { voice, format } = words;
  const { median, waiting, longest } = answeringOf(asks, origin.release.published);
  return [
    median === null ? voice.halfUnknown : voice.half(median),
    longest === null ? '' : voice.waiting(waiting, format.day(longest.received), longest.days),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Null where nothing was said. */
export function voiceAnswer(items: readonly VoiceItem[], place: VoicePlace, setting: PageSetting): VoiceAnswer | null {
  if (items.length === 0) return null;
  const { voice, format } = setting.words;
  const asks = asksIn(items);
  const { all, changed, told, stages } = outcomesOf(asks);
  const praise = items.length - asks.length;
  const counted = (state: VoiceState, label: string, count: string): VoiceCount => ({
    key: state,
    count,
    label,
    href: setting.href({ ...place, state }),
  });
  return {
    sentence: all === 0 ? voice.onlyPraise(praise) : voice.answer(all, changed, told, askedIn(asks)),
    counts: [
      ...DRAWN_STAGES.filter((stage) => stages[stage] > 0).map((stage) =>
        counted(stage, voice.stage[stage], format.number(stages[stage])),
      ),
      ...(all > 0 ? [counted('told', voice.told, voice.toldOf(told, all))] : []),
      ...(praise > 0 ? [counted('praise', voice.praise, format.number(praise))] : []),
    ],
    answering: answeringSaid(asks, setting),
  };
}
