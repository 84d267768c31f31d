import { daysBetween } from '#domain/dialogue/days.ts';
import type { Correction, Stopped, Unknown } from '#domain/dialogue/record.ts';
import { type Around, lineOf, linksOf, type RecordView, storyOf, unitOf } from './record-item.ts';
import { type PageSetting, said } from './setting.ts';

/** Something that is no longer done. */
export function stoppedView(stopped: Stopped, around: Around, setting: PageSetting): RecordView {
  const { trying, format } = setting.words;
  const { hours } = stopped;
  return {
    key: stopped.id,
    title: said(stopped.what, setting),
    state: null,
    facts: [format.day(stopped.date), ...(hours === undefined ? [] : [trying.stopped.hours(hours)])],
    unit: unitOf(stopped, around, setting),
    story: storyOf(
      [
        [trying.story.why, stopped.why],
        [trying.story.instead, stopped.instead],
      ],
      setting,
    ),
    links: linksOf(stopped, around, setting),
  };
}

/** Something that nobody knows yet, and how one tries to find out. */
export function unknownView(unknown: Unknown, around: Around, setting: PageSetting): RecordView {
  const { trying, format } = setting.words;
  const { since, next } = unknown;
  const { published } = setting.origin.release;
  const age = Math.max(0, daysBetween(since, published));
  return {
    key: unknown.id,
    title: said(unknown.text, setting),
    state: null,
    facts: [trying.unknowns.since(format.day(since), age, format.day(published))],
    unit: unitOf(unknown, around, setting),
    story:
      next === undefined
        ? [lineOf(trying.story.next, trying.unknowns.notDecided, true)]
        : storyOf([[trying.story.next, next]], setting),
    links: linksOf(unknown, around, setting),
  };
}

/** Something that was wrong, how it was put right, and whether those concerned know. */
export function correctionView(correction: Correction, around: Around, setting: PageSetting): RecordView {
  const { trying, format } = setting.words;
  const { told, kind } = correction;
  const { corrections, story } = trying;
  return {
    key: correction.id,
    title: said(correction.wrong, setting),
    state: corrections.kind[kind],
    facts: [format.day(correction.date)],
    unit: unitOf(correction, around, setting),
    story: [
      ...storyOf([[story.right, correction.right]], setting),
      lineOf(
        story.told,
        told === undefined ? corrections.notTold : corrections.told(format.day(told)),
        told === undefined,
      ),
    ],
    links: linksOf(correction, around, setting),
  };
}
