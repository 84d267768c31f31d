import type { Indicator } from '#domain/feedback/indicator.ts';
import type { QuestionSet } from '#domain/feedback/question-set.ts';
import type { Wave } from '#domain/feedback/wave.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { Vocabulary } from '#domain/goals/vocabulary.ts';
import { type DefinitionRow, definitionView } from './definition.view.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';
import { type TableView, trimmed } from './table.view.ts';

export interface AboutView {
  readonly origin: readonly {
    readonly key: string;
    readonly label: string;
    readonly said: string;
    readonly href: string | null;
  }[];
  readonly method: readonly { readonly title: string; readonly text: string }[];
}

const MINUTES_IN_AN_HOUR = 60;

export function aboutView(organisation: Organisation, setting: PageSetting): AboutView {
  const { words, origin } = setting;
  const { about, format } = words;
  const { release, source } = origin;
  const row = (key: string, label: string, text: string | undefined, href: string | null = null) =>
    text === undefined ? [] : [{ key, label, said: text, href }];
  return {
    origin: [
      ...row('kind', about.provenance, about.provenanceKind[origin.provenance]),
      ...row('source', about.source, source.name, source.url ?? null),
      ...row('licence', about.licence, source.licence),
      ...row('committee', about.committee, plainly(organisation.committee, setting)),
      ...row('release', about.release, release.id),
      ...row('published', about.published, format.day(release.published)),
      ...row('previous', about.previous, release.previous),
      ...row('next', about.next, release.next === undefined ? undefined : format.day(release.next)),
    ],
    method: about.method.map(({ title, text }) => ({
      title,
      text: text.replace('{fewest}', format.number(organisation.fewestAnswers)),
    })),
  };
}

export function wavesTable(waves: readonly Wave[], setting: PageSetting): TableView {
  const { about, format } = setting.words;
  const heads = about.wave;
  const empty = '–';
  return trimmed({
    caption: about.waves,
    columns: [heads.period, heads.collected, heads.population, heads.invited, heads.modes, heads.note],
    rows: waves.map((wave) => ({
      key: wave.period,
      cells: [
        format.period(wave.period),
        wave.collected === undefined
          ? empty
          : about.collected(format.day(wave.collected.from), format.day(wave.collected.to)),
        wave.population === undefined ? empty : plainly(wave.population, setting),
        wave.invited === undefined ? empty : format.number(wave.invited),
        wave.modes.length === 0 ? empty : format.list(wave.modes.map((mode) => about.mode[mode])),
        wave.note === undefined ? empty : plainly(wave.note, setting),
      ],
    })),
  });
}

/** Something that is measured. */
export interface EntryView {
  readonly key: string;
  readonly name: Said;
  readonly rows: readonly DefinitionRow[];
  readonly source: string;
  readonly sourceUrl: string | null;
}

export interface CatalogueView {
  /** What goals are read by, then what is in no set. */
  readonly entries: readonly EntryView[];
  /** What stands beside it, by the set it is asked in. */
  readonly sets: readonly { readonly key: string; readonly name: Said; readonly entries: readonly EntryView[] }[];
  /** How long all of it takes once, as far as anybody has estimated. Null where nobody has. */
  readonly cost: string | null;
}

interface Beside {
  readonly sets: readonly QuestionSet[];
  readonly indicators: readonly Indicator[];
}

function costSaid(indicators: readonly Indicator[], { words }: PageSetting): string | null {
  const { about, plan, format } = words;
  const estimated = indicators.flatMap(({ minutes }) => minutes ?? []);
  const minutes = estimated.reduce((sum, each) => sum + each, 0);
  if (minutes === 0) return null;
  const unsaid = indicators.length - estimated.length;
  const cost = about.cost(estimated.length, about.hours(format.number(minutes / MINUTES_IN_AN_HOUR, 1)));
  return unsaid === 0 ? cost : `${cost} ${plan.measuring.unsaid(unsaid)}`;
}

/** Everything that is measured, with what it can and can not say. */
export function catalogueView(front: readonly Indicator[], beside: Beside, setting: PageSetting): CatalogueView {
  const { figure } = setting.words;
  const entry = (indicator: Indicator): EntryView => ({
    key: indicator.id,
    name: said(indicator.name, setting),
    rows: definitionView(indicator, setting),
    source: figure.source(indicator.source.name, figure.kind[indicator.source.kind]),
    sourceUrl: indicator.source.url ?? null,
  });
  const sets = beside.sets.map(({ id, name }) => ({
    key: id,
    name: said(name, setting),
    entries: beside.indicators.filter(({ set }) => set === id).map(entry),
  }));
  const isInSet = ({ set }: Indicator): boolean => sets.some(({ key }) => key === set);
  return {
    entries: [...front, ...beside.indicators.filter((indicator) => !isInSet(indicator))].map(entry),
    sets: sets.filter(({ entries }) => entries.length > 0),
    cost: costSaid([...front, ...beside.indicators], setting),
  };
}

export interface TermView {
  readonly key: string;
  readonly term: Said;
  readonly text: Said;
}

export const glossaryView = ({ glossary }: Vocabulary, setting: PageSetting): TermView[] =>
  glossary.map(({ term, text }) => ({
    key: plainly(term, setting),
    term: said(term, setting),
    text: said(text, setting),
  }));
