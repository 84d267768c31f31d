import { describe, expect, it } from 'vitest';
import { readConditions } from '#contract/conditions.contract.ts';
import { readVoice } from '#contract/voice.contract.ts';
import { readWaves } from '#contract/waves.contract.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { refusals } from './refusals.ts';
import { envelope, waves } from './wires.ts';

const voice = {
  ...envelope,
  ripeAfter: 90,
  items: [
    {
      id: 'samma',
      unit: 'bjorken',
      kind: 'concern',
      theme: { sv: 'Vill ha samma person' },
      said: { sv: 'Det kommer nya hela tiden.' },
      people: 7,
      received: '2025-10-01',
      told: { date: '2026-02-01', text: { sv: 'Brev' } },
    },
    {
      id: 'tack',
      unit: 'bjorken',
      kind: 'praise',
      theme: { sv: 'Ni ringer' },
      said: 'suppressed',
      people: 'suppressed',
      received: '2025-10-02',
    },
  ],
};

const steps = [
  { id: 'erbjudna', name: { sv: 'Erbjudna' } },
  { id: 'hallna', name: { sv: 'Hållna' } },
];
const conditions = {
  ...envelope,
  panels: [
    {
      id: 'radslag',
      kind: 'steps',
      name: { sv: 'Familjerådslag' },
      steps,
      periods: ['2024', '2025'],
      units: [{ unit: 'kommunen', cells: [[20, 12], 'suppressed'] }],
    },
    { id: 'jamn', kind: 'band', name: { sv: 'Jämn' }, indicator: 'kvinnor', from: 40, to: 60 },
  ],
};

const group = { id: 'ung', name: { sv: 'Ung' }, served: 40, answered: 12 };
const mixed = {
  ...waves,
  waves: [
    {
      ...waves.waves[0],
      mix: [{ id: 'alder', name: { sv: 'Ålder' }, groups: [group, { ...group, id: 'annan', answered: 0 }] }],
    },
  ],
};

describe('what users say, who answered, and the conditions', () => {
  it('are read with what is withheld told from what is known', () => {
    const { items, ripeAfter } = readVoice(voice).thing;
    expect(ripeAfter).toBe(90);
    expect(items.map(({ people, said }) => [people, said])).toEqual([
      [known(7), known({ sv: 'Det kommer nya hela tiden.' })],
      [missing('suppressed'), missing('suppressed')],
    ]);
    const [panel] = readConditions(conditions).thing;
    expect(panel).toMatchObject({ units: [{ unit: 'kommunen', cells: [known([20, 12]), missing('suppressed')] }] });
    const [wave] = readWaves(mixed).thing;
    expect(wave?.mix?.[0]?.groups[0]).toMatchObject({ served: known(40), answered: known(12) });
  });

  it.each([
    ...refusals(
      voice,
      readVoice,
      `
    ripeAfter = 0 → voice.ripeAfter: expected at least 1, received 0
    items.0.people = 4 → voice: samma: 4, fewer than 5 may not be sent
    items.0.people = "few" → voice.items.0.people: expected a number or one of not-collected, no-answers, suppressed, not-applicable, not-yet-published, unreadable, received "few"
    items.0.people = "suppressed" → voice: samma: the words of few may not be sent
    items.0.kind = "complaint" → voice.items.0.kind: expected one of concern, idea, praise, received "complaint"
    items.0.told.date = "igår" → voice.items.0.told.date: expected a day written YYYY-MM-DD, received "igår"
    items.0.told.text = gone → voice.items.0.told.text: expected an object, received nothing
    items.0.theme = {} → voice.items.0.theme: expected a text in at least one language, received {}
  `,
    ),
    ...refusals(
      conditions,
      readConditions,
      `
    panels.0.units.0.cells.0 = [20,16] → conditions: radslag in kommunen: a step that fewer than 5 took or left may not be sent
    panels.0.units.0.cells.0 = [20,4] → conditions: radslag in kommunen: a step that fewer than 5 took or left may not be sent
    panels.0.units.0.cells.0 = [12,20] → conditions: radslag in kommunen: a step that fewer than 5 took or left may not be sent
    panels.0.units.0.cells.0 = [20] → conditions: radslag in kommunen: 1 counts for 2 steps
    panels.0.units.0.cells = [[20,12]] → conditions: radslag in kommunen: 1 cells for 2 periods
    panels.0.steps = [] → conditions.panels.0.steps: expected a list of at least 2, received []
    panels.1.from = "40" → conditions.panels.1.from: expected a number, received "40"
  `,
    ),
    ...refusals(
      mixed,
      readWaves,
      `
    waves.0.mix.0.groups.0.served = 4 → waves: alder ung 2025: 4, fewer than 5 may not be sent
    waves.0.mix.0.groups.1.answered = 1 → waves: alder annan 2025: 1, fewer than 5 may not be sent
    waves.0.mix.0.groups.1.answered = "suppressed" → waves: alder 2025: withheld in part
  `,
    ),
  ])('are refused with $change', ({ received, expected }) => {
    expect(received).toBe(expected);
  });
});
