import { hoursFreed } from '#domain/dialogue/freed.ts';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { type Around, type Listed, latestFirst, listed } from './record-item.ts';
import type { PageSetting } from './setting.ts';
import type { ExportView } from './sheet.ts';
import { correctionsExport, stoppedExport, type Taken, unknownsExport } from './trying-export.view.ts';
import { correctionView, stoppedView, unknownView } from './trying-items.view.ts';

/** A list under a heading of its own. */
export interface SectionView extends Listed {
  readonly key: 'stopped' | 'unknowns' | 'corrections';
  readonly title: string;
  /** What is said before the list; that there is nothing, where there is nothing. */
  readonly sentence: string;
  readonly text: string;
  readonly file: () => ExportView;
}

type Record = Pick<DialogueRecord, SectionView['key']>;

/** What was stopped, the latest first; what nobody knows yet, the longest open first; what was put right, the latest first. */
export function sectionsOf(
  { stopped, unknowns, corrections }: Record,
  at: Around,
  taken: Taken,
  setting: PageSetting,
): SectionView[] {
  const { trying } = setting.words;
  const { hours, unknown } = hoursFreed(stopped);
  const all = {
    stopped: latestFirst(stopped, ({ date }) => date),
    unknowns: [...unknowns].sort((one, other) => one.since.localeCompare(other.since)),
    corrections: latestFirst(corrections, ({ date }) => date),
  };
  const said = (key: SectionView['key'], sentence: string) => ({
    ...{ key, title: trying[key].title, text: trying[key].text },
    sentence: all[key].length === 0 ? trying[key].none : sentence,
  });
  return [
    {
      ...said('stopped', trying.stopped.answer(stopped.length, hours, unknown)),
      ...listed(all.stopped, (thing) => stoppedView(thing, at, setting)),
      file: () => stoppedExport(all.stopped, taken, setting),
    },
    {
      ...said('unknowns', ''),
      ...listed(all.unknowns, (thing) => unknownView(thing, at, setting)),
      file: () => unknownsExport(all.unknowns, taken, setting),
    },
    {
      ...said('corrections', ''),
      ...listed(all.corrections, (thing) => correctionView(thing, at, setting)),
      file: () => correctionsExport(all.corrections, taken, setting),
    },
  ];
}
