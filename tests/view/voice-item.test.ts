import { describe, expect, it } from 'vitest';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import { goalId, indicatorId, unitId, valueId } from '#domain/kernel/ids.ts';
import { missing } from '#domain/kernel/measured.ts';
import { itemOf, on } from '#tests/domain/dialogue/items.ts';
import { voiceItemView } from '#view/voice-item.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { NAMES } from './voices.ts';

const { voice } = sv;
const { step: steps } = voice;
const viewOf = (more: Partial<VoiceItem>, isOfUnit = false) =>
  voiceItemView(itemOf({ unit: unitId('ornen'), ...more }), NAMES, isOfUnit, settingOf());

const saidIn = (more: Partial<VoiceItem>) => viewOf(more).steps.map(({ label, when, isDone }) => [label, when, isDone]);

const SAID = [steps.said, '1 februari 2025', true];
const ANSWERED = [steps.answer, '8 februari 2025', true];
const UNTOLD = [steps.told, voice.notYet, false];
const answered = '2025-02-08';

describe(voiceItemView, () => {
  it.each<[string, Partial<VoiceItem>, unknown[]]>([
    ['nothing yet', {}, [SAID, [steps.answer, voice.notYet, false], [steps.open, voice.notDecided, false], UNTOLD]],
    ['an answer', { answered }, [SAID, ANSWERED, [steps.open, voice.notDecided, false], UNTOLD]],
    [
      'a plan: the change is still to come',
      { answered, planned: on('2025-03-01') },
      [SAID, ANSWERED, [steps.plan, '1 mars 2025', true], [steps.change, voice.notYet, false], UNTOLD],
    ],
    [
      'a plan, a change, told',
      { answered, planned: on('2025-03-01'), made: on('2025-04-01'), told: on('2025-05-01') },
      [
        SAID,
        ANSWERED,
        [steps.plan, '1 mars 2025', true],
        [steps.change, '1 april 2025', true],
        [steps.told, '1 maj 2025', true],
      ],
    ],
    [
      'a plan that became a no',
      { answered, planned: on('2025-03-01'), declined: on('2025-04-01') },
      [SAID, ANSWERED, [steps.plan, '1 mars 2025', true], [steps['why-not'], '1 april 2025', true], UNTOLD],
    ],
    ['praise: nothing is missing', { kind: 'praise' }, [SAID]],
    ['praise with an answer', { kind: 'praise', answered }, [SAID, ANSWERED]],
  ])('%s', (_, more, said) => {
    expect(saidIn(more)).toEqual(said);
  });

  it('says since when there has been something to tell, where it has not been told', () => {
    const notes = viewOf({ answered, made: on('2026-02-01') }).steps.map(({ note }) => note);
    expect(notes).toEqual([null, null, null, voice.due.since('1 februari 2026', 30, '3 mars 2026')]);
  });

  it.each<[string, Partial<VoiceItem>, string | null, string | null]>([
    ['few', { people: missing('suppressed'), said: missing('suppressed') }, voice.fewPeople, voice.withheld],
    [
      'nobody counted or wrote',
      { people: missing('not-collected'), said: missing('not-collected') },
      null,
      voice.unwritten,
    ],
    ['all is told', {}, voice.people(12), null],
  ])('%s', (_, more, people, note) => {
    const view = viewOf(more);
    expect(view.people).toBe(people);
    expect(view.steps[0]?.note).toBe(note);
    expect(view.steps[0]?.text === null).toBe(note !== null);
  });

  it('keeps the language of what was said and done', () => {
    const english = settingOf('production', { language: 'en' });
    const item = itemOf({ theme: { sv: 'Tema', en: 'Theme' }, made: { date: answered, text: { sv: 'Gjort' } } });
    const view = voiceItemView(item, NAMES, false, english);
    expect(view.theme).toEqual({ text: 'Theme' });
    expect(view.steps.map(({ text }) => text?.lang)).toEqual(['sv', undefined, 'sv', undefined]);
  });

  it('asks nothing of praise, and says how far all else has come', () => {
    expect(viewOf({ kind: 'praise' })).toMatchObject({ kindSaid: voice.kind.praise, stageSaid: null });
    expect(viewOf({ kind: 'idea', answered })).toMatchObject({ stageSaid: voice.stage.answered, isTold: false });
  });

  it('names its unit with a way there, but not on the unit’s own page', () => {
    expect(viewOf({}).unit).toEqual({ name: { text: 'Örnen' }, href: '#/units/ornen' });
    expect(viewOf({}, true).unit).toBeNull();
    expect(viewOf({ unit: unitId('gone') }).unit).toBeNull();
  });

  it.each([
    ['on the page of the unit', 'bemotande', '#/units/ornen?open=bemotande'],
    ['in its set', 'ifo-views', '#/survey?unit=ornen&set=ifo&open=ifo-views'],
    ['among the conditions', 'mentor', '#/conditions?unit=ornen&open=mentor'],
  ])('leads to the figure it may move: %s', (_, id, href) => {
    expect(viewOf({ indicator: indicatorId(id) }).links).toMatchObject([{ key: 'indicator', href }]);
  });

  it('leads to its goal and its value, and to nothing that is not published', () => {
    const links = viewOf({ goal: goalId('mota'), value: valueId('respekt'), indicator: indicatorId('gone') }).links;
    expect(links.map(({ label, name, href }) => [label, name.text, href])).toEqual([
      [voice.link.goal, 'Möta väl', '#/goals/mota'],
      [voice.link.value, 'Respekt', '#/values?unit=ornen'],
    ]);
  });
});
