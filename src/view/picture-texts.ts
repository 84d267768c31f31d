import { fileName } from './export.view.ts';
import type { FigureChart } from './figure-chart.view.ts';
import type { FigureInput, HeadView } from './head.view.ts';
import type { PictureTexts } from './picture.view.ts';
import { originMark, type PageSetting, plainly } from './setting.ts';

/** What is said in the picture of a figure, once it is out of the page: what it is, whose, from when, on which terms. */
export function pictureTexts(
  figure: FigureInput,
  head: Omit<HeadView, 'chart'> & { readonly chart: FigureChart },
  setting: PageSetting,
): PictureTexts {
  const { words, origin } = setting;
  const { indicator, unitName } = figure;
  const { chart } = head;
  const word = originMark(setting);
  const { release, source } = origin;
  const released = words.footer.release(release.id, words.format.day(release.published));
  return {
    name: fileName(figure, setting),
    label: head.label,
    mark: origin.provenance === 'production' ? null : { word, sentence: words.provenance[origin.provenance] },
    title: `${plainly(indicator.name, setting)}, ${plainly(unitName, setting)}`,
    verdict: head.verdict,
    tone: head.mark.tone,
    latest: [head.latest, head.target ?? ''].filter((text) => text !== ''),
    flags: [...chart.flags, ...chart.later].map(({ said }) => said),
    absences: chart.absences.map(({ said }) => said),
    notes: chart.hasBand ? [words.figure.intervalMeaning] : [],
    about: [
      words.figure.source(indicator.source.name, words.figure.kind[indicator.source.kind]),
      words.chart.origin(source.name, released, source.licence),
    ],
  };
}
