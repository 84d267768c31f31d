import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Voice, VoiceItem } from '#domain/dialogue/voice.ts';
import { goalId, indicatorId, unitId, valueId } from '#domain/kernel/ids.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { on } from '#tests/domain/dialogue/items.ts';
import { unitLinks } from '#view/unit-links.view.ts';
import { voiceEvents } from '#view/voice-events.ts';
import { voiceExport } from '#view/voice-export.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf, toldBy } from './builders.ts';
import { NAMES, TREE, voiceOf } from './voices.ts';

const { voice: said } = sv;
const WHOSE = { id: 'kommunen', name: 'Kommunen' };

function linesOf(voice: Voice, setting = settingOf()) {
  const { text, name } = voiceExport(voice.items, NAMES, WHOSE, setting);
  const lines = papaparse.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1);
  const empty = lines.findIndex((cells) => cells.join('') === '');
  return { name, about: lines.slice(0, empty), head: lines[empty + 1], rows: lines.slice(empty + 2) };
}

describe(voiceExport, () => {
  it('has every thing that was said with its days, its texts and what it points at', () => {
    const { name, about, head, rows } = linesOf(
      voiceOf({
        answered: '2025-02-08',
        planned: on('2025-03-01', 'En plan'),
        made: on('2025-04-01', 'Gjort; "så"'),
        told: on('2025-05-01', 'På mötet'),
        indicator: indicatorId('bemotande'),
        goal: goalId('mota'),
        value: valueId('respekt'),
      }),
    );
    expect(name).toBe('exempelkoping_voice_kommunen_2026-1.csv');
    expect(about.slice(0, 2)).toEqual([[`${said.title}, Kommunen`], [sv.about.source, said.source]]);
    expect(head).toEqual(Object.values(said.column));
    expect(rows).toEqual([
      [
        ...[said.kind.concern, 'Vill ha samma person', 'Det kommer en ny varje dag.', 'Örnen', '12'],
        ...['2025-02-01', '2025-02-08', said.stage.made, '2025-03-01', 'En plan', '2025-04-01', 'Gjort; "så"'],
        ...['', '', '2025-05-01', 'På mötet', 'Bemötande', 'Möta väl', 'Respekt'],
      ],
    ]);
  });

  it('tells in words what is withheld, and leaves empty what is not there', () => {
    const few = { people: missing('suppressed'), said: missing('suppressed') };
    const none = { people: missing('not-collected'), said: missing('not-collected'), unit: unitId('gone') };
    const [first, second] = linesOf(voiceOf(few, none)).rows;
    expect(first?.slice(2, 5)).toEqual([said.withheld, 'Örnen', said.fewPeople]);
    expect(second?.slice(2, 5)).toEqual(['', 'gone', '']);
  });

  it('runs nothing in a spreadsheet, and marks invented rows', () => {
    const voice = voiceOf({ theme: { sv: '=1+1' }, said: known({ sv: '@x' }) }, { kind: 'praise' });
    const { rows, head, name } = linesOf(voice, settingOf('demo'));
    expect(rows[0]?.slice(1, 3)).toEqual(["'=1+1", "'@x"]);
    expect(rows[1]?.[7]).toBe('');
    expect([head, ...rows].map((cells) => cells?.at(-1))).toEqual(['DEMO', 'DEMO', 'DEMO']);
    expect(name.startsWith('DEMO_')).toBe(true);
  });
});

describe(voiceEvents, () => {
  const bemotande = indicatorId('bemotande');
  const named = { indicator: bemotande, planned: on('2025-03-01', 'Planen') };

  it.each<[string, Partial<VoiceItem>, unknown]>([
    ['a plan', named, [['2025-03-01', said.event.planned('Planen')]]],
    ['a change', { ...named, made: on('2025-04-01', 'Gjort') }, [['2025-04-01', said.event.made('Gjort')]]],
    ['a no', { ...named, declined: on('2025-04-01') }, undefined],
    ['an answer', { indicator: bemotande, answered: '2025-03-01' }, undefined],
    ['a change that names nothing', { made: on('2025-04-01') }, undefined],
    ['a change in a unit below', { ...named, unit: unitId('soder') }, undefined],
  ])('%s', (_, item, events) => {
    const found = voiceEvents(voiceOf(item).items, unitId('ornen'), settingOf()).get(bemotande);
    expect(found?.map((one) => [one.date, toldBy(one)])).toEqual(events);
  });
});

describe(unitLinks, () => {
  const due = { made: on('2025-04-01') };
  const saidOf = (...[voice, unit = 'norr']: [Parameters<typeof unitLinks>[0], string?]) =>
    unitLinks(voice, unitId(unit), TREE, settingOf()).find(({ key }) => key === 'voice');

  it.each<[string, Parameters<typeof unitLinks>[0], string]>([
    ['three are due, below it too', voiceOf(due, due, { ...due, unit: unitId('norr') }, {}), said.onward.due(3)],
    ['none is due', voiceOf({ ...due, told: on('2025-05-01') }, {}), said.onward.noneDue],
    ['nothing was said there', voiceOf({ ...due, unit: unitId('soder') }), said.onward.none],
    ['it is on its way', 'waiting', said.onward.waiting],
    ['it could not be fetched', 'failed', said.onward.failed],
  ])('%s', (_, voice, text) => {
    expect(saidOf(voice)).toMatchObject({ said: text, href: '#/voice?unit=norr' });
  });

  it('leads on to three pages about the same unit, or about the whole', () => {
    const hrefs = (unit: string) => unitLinks('waiting', unitId(unit), TREE, settingOf()).map(({ href }) => href);
    expect(hrefs('ornen')).toEqual(['#/survey?unit=ornen', '#/voice?unit=ornen', '#/conditions?unit=ornen']);
    expect(hrefs('kommunen')).toEqual(['#/survey', '#/voice', '#/conditions']);
  });
});
