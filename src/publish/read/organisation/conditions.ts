import { isMap } from 'yaml';
import { PANEL_KINDS, type Panel } from '#domain/conditions/panel.ts';
import type { AxisSource, DecisionSource, NamedSource, PanelSource } from '#publish/conditions-source.ts';
import { fault } from '#publish/read/fault.ts';
import { entriesOf, type Keys, listOf, mapOf, may, mayElse, must } from './map.ts';
import { dayValue, idValue, numberBetween, option } from './plain.ts';
import { atLeast, note, type Shape, scalarOf, writtenAt } from './spot.ts';
import { textsValue } from './texts.ts';

type Of<Kind extends Panel['kind']> = Extract<PanelSource, { kind: Kind }>;

/** Cases for one post: far more than anybody carries. */
const MOST_CASES = 10_000;

const named = mapOf<NamedSource>({
  id: must('id', idValue, 'erbjudna'),
  name: must('name', textsValue, 'Erbjudna'),
});

/** The ways to divide those who are served. A division into one is none. */
export const axes = listOf(
  mapOf<AxisSource>({
    id: must('id', idValue, 'alder'),
    name: must('name', textsValue, 'Ålder'),
    groups: must('groups', atLeast(2, listOf(named)), '[{ id: under-18, name: Under 18 år }]'),
  }),
);

const decisions = mayElse(
  'decisions',
  listOf(
    mapOf<DecisionSource>({
      date: must('date', dayValue, '2025-02-11'),
      body: must('body', textsValue, 'Socialnämnden'),
      text: must('text', textsValue, 'Två nya tjänster'),
    }),
  ),
  [],
);

const base = <Kind extends Panel['kind']>(kind: Kind) => ({
  id: must('id', idValue, 'bemanning'),
  kind: must('kind', option([kind]), kind),
  name: must('name', textsValue, 'Bemanning'),
  about: may('about', textsValue),
});

const names = (key: string) => must(key, idValue, 'indikatorns-id');

const staffing: Keys<Of<'staffing'>> = {
  ...base('staffing'),
  cases: names('cases'),
  posts: names('posts'),
  limit: may('limit', numberBetween(0.1, MOST_CASES)),
  decisions,
};
const steps: Keys<Of<'steps'>> = {
  ...base('steps'),
  steps: must('steps', atLeast(2, listOf(named)), '[{ id: erbjudna, name: Erbjudna }]'),
};
const band: Keys<Of<'band'>> = {
  ...base('band'),
  indicator: names('indicator'),
  from: must('from', numberBetween(0, 100), '40'),
  to: must('to', numberBetween(0, 100), '60'),
};
const gap: Keys<Of<'gap'>> = { ...base('gap'), expected: names('expected'), experienced: names('experienced') };
const figures: Keys<Of<'figures'>> = {
  ...base('figures'),
  indicators: must('indicators', atLeast(1, listOf(idValue)), '[indikatorns-id]'),
  decisions,
};

const SHAPES: { readonly [Kind in Panel['kind']]: Shape<PanelSource> } = {
  staffing: mapOf<Of<'staffing'>>(staffing),
  steps: mapOf<Of<'steps'>>(steps),
  band: mapOf<Of<'band'>>(band),
  gap: mapOf<Of<'gap'>>(gap),
  figures: mapOf<Of<'figures'>>(figures),
};

const kindOf = option(PANEL_KINDS);

/** Which keys a panel has depends on its kind, so that is read first. */
const panel: Shape<PanelSource> = (spot, reading) => {
  if (!isMap(spot.node)) {
    note(spot, reading, fault('wrong-kind', { expected: 'map', written: writtenAt(spot.node) }));
    return undefined;
  }
  const written = entriesOf(spot.node, spot, reading).get('kind');
  if (written === undefined || scalarOf(written.node) === '') {
    const at = written ?? { ...spot, path: `${spot.path}.kind` };
    note(at, reading, fault('missing-key', { key: 'kind', example: PANEL_KINDS.join(' | ') }));
    return undefined;
  }
  const kind = kindOf(written, reading);
  return kind === undefined ? undefined : SHAPES[kind](spot, reading);
};

export const conditions = listOf(panel);
