import { describe, expect, it } from 'vitest';
import type { Voice } from '#domain/dialogue/voice.ts';
import { goalId, unitId, valueId } from '#domain/kernel/ids.ts';
import { on } from '#tests/domain/dialogue/items.ts';
import { voiceView } from '#view/voice.view.ts';
import { VOICE_STATES, type VoicePlace } from '#view/voice-choice.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { NAMES, placeOf, TREE, voiceOf } from './voices.ts';

const { voice: said } = sv;
const setting = settingOf();

const MADE = { answered: '2025-02-10', made: on('2025-03-01'), received: '2025-02-03' };
const VOICE = voiceOf(
  MADE,
  {
    ...MADE,
    told: on('2025-03-15'),
    unit: unitId('soder'),
    kind: 'idea',
    goal: goalId('mota'),
    received: '2025-02-05',
  },
  { declined: on('2025-02-11'), answered: '2025-02-11', value: valueId('respekt'), received: '2025-02-04' },
  { received: '2026-02-01', unit: unitId('norr') },
  { kind: 'praise', answered: '2026-02-02', received: '2026-02-01', unit: unitId('kommunen') },
);

function viewOf(place: Partial<VoicePlace> = {}, voice: Voice = VOICE) {
  const unit = TREE.unit(place.unit ?? TREE.root.id) ?? TREE.root;
  return voiceView(voice, NAMES, unit, placeOf(place), setting);
}

const listed = (place: Partial<VoicePlace>) => {
  const { items, all } = viewOf(place);
  return items(0, all).map(({ key }) => key);
};

describe(voiceView, () => {
  it('answers in one sentence, praise left out', () => {
    const { answer } = viewOf();
    expect(answer?.sentence).toBe(said.answer(4, 2, 1, 'both'));
    expect(answer?.counts.map(({ key, count }) => [key, count])).toEqual([
      ['made', '2'],
      ['declined', '1'],
      ['received', '1'],
      ['told', said.toldOf(1, 4)],
      ['praise', '1'],
    ]);
    expect(answer?.answering).toBe(`${said.half(7)} ${said.waiting(1, '1 februari 2026', 30)}`);
  });

  it.each<[string, Partial<VoicePlace>, string | undefined]>([
    ['one unit', { unit: unitId('soder') }, said.answer(1, 1, 1, 'idea')],
    ['a unit with those below it', { unit: unitId('norr') }, said.answer(3, 1, 0, 'concern')],
    ['a goal', { goal: 'mota' }, said.answer(1, 1, 1, 'idea')],
    ['a value', { value: 'respekt' }, said.answer(1, 0, 0, 'concern')],
    ['a state: the whole all the same', { state: 'told' }, said.answer(4, 2, 1, 'both')],
    ['a goal that nothing is about there', { unit: unitId('ornen'), goal: 'mota' }, undefined],
  ])('%s', (_, place, sentence) => {
    expect(viewOf(place).answer?.sentence).toBe(sentence);
  });

  it('says so where there is only praise, and where nobody can know how long an answer takes', () => {
    const praise = viewOf({}, voiceOf({ kind: 'praise' }, { kind: 'praise' })).answer;
    expect(praise).toMatchObject({ sentence: said.onlyPraise(2), answering: '' });
    expect(viewOf({}, voiceOf({}, {})).answer?.answering).toContain(said.halfUnknown);
  });

  it('begins with what is to be told, the longest wait first', () => {
    expect(viewOf().due?.lines).toMatchObject([
      {
        key: 'nr-2',
        stageSaid: said.stage.declined,
        text: { text: 'Så blev det.' },
        since: said.due.since('11 februari 2025', 385, '3 mars 2026'),
      },
      { key: 'nr-0', stageSaid: said.stage.made, unit: { href: '#/units/ornen' } },
    ]);
    expect(viewOf().due?.all).toBeNull();
  });

  it('leads to all that is to be told when it is much', () => {
    const { due } = viewOf({ unit: unitId('norr') }, voiceOf(...Array.from({ length: 9 }, () => MADE)));
    expect(due?.lines).toHaveLength(6);
    expect(due?.all).toEqual({ label: said.due.all(9), href: '#/voice?unit=norr&state=due' });
  });

  it.each<[Partial<VoicePlace>, string[]]>([
    [{}, ['nr-3', 'nr-4', 'nr-1', 'nr-2', 'nr-0']],
    [{ state: 'due' }, ['nr-2', 'nr-0']],
    [{ state: 'made' }, ['nr-1', 'nr-0']],
    [{ state: 'declined' }, ['nr-2']],
    [{ state: 'received' }, ['nr-3']],
    [{ state: 'answered' }, []],
    [{ state: 'told' }, ['nr-1']],
    [{ state: 'praise' }, ['nr-4']],
    [{ state: 'no-state' }, ['nr-3', 'nr-4', 'nr-1', 'nr-2', 'nr-0']],
    [{ unit: unitId('norr') }, ['nr-3', 'nr-2', 'nr-0']],
    [{ goal: 'mota' }, ['nr-1']],
    [{ goal: 'no-goal', value: 'no-value' }, ['nr-3', 'nr-4', 'nr-1', 'nr-2', 'nr-0']],
    [{ value: 'respekt', state: 'due' }, ['nr-2']],
  ])('%j lists the latest first, and what is due by its wait: %j', (place, keys) => {
    expect(listed(place)).toEqual(keys);
  });

  it('finds in the states exactly what it counts there', () => {
    for (const state of VOICE_STATES) {
      const choice = viewOf().choices.states.find(({ value }) => value === state);
      const shown = listed({ state }).length;
      expect(choice?.label.endsWith(`(${shown})`) ?? shown === 0, state).toBe(true);
    }
  });

  it('offers what there is to choose, and what is chosen', () => {
    const { choices } = viewOf({ unit: unitId('ornen') });
    expect(choices).toMatchObject({ goals: [], values: [{ value: 'respekt', label: 'Respekt' }], isChosen: false });
    const chosen = viewOf({ unit: unitId('ornen'), goal: 'mota' });
    expect(chosen.choices).toMatchObject({ goals: [{ value: 'mota', label: 'Möta väl' }], isChosen: true });
    expect(chosen.about).toEqual([`${said.link.goal} Möta väl`]);
    expect(viewOf({ goal: 'no-goal' }).choices.isChosen).toBe(false);
  });

  it('looks at one state without what stands around it', () => {
    expect(viewOf({ state: 'made' })).toMatchObject({ due: null, periods: null, units: null, title: said.stage.made });
    expect(viewOf().title).toBe(said.list.title);
  });

  it('has nothing where nothing is said', () => {
    expect(viewOf({}, voiceOf())).toMatchObject({
      answer: null,
      periods: null,
      units: null,
      all: 0,
      due: { lines: [] },
    });
  });

  it('stands unit by unit in the organisation’s order, what is said of the chosen one first', () => {
    expect(viewOf().units?.rows).toMatchObject([
      { key: 'kommunen', href: null, cells: ['–', '–', '0', '1'] },
      { key: 'norr', href: '#/voice?unit=norr', cells: [said.toldOf(1, 3), said.toldOf(0, 3), '2', '0'] },
      { key: 'soder', cells: [said.toldOf(1, 1), said.toldOf(1, 1), '0', '0'] },
    ]);
    expect(viewOf({ unit: unitId('soder') }).units).toBeNull();
  });
});
