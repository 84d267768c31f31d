import { describe, expect, it } from 'vitest';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { on } from '#tests/domain/dialogue/items.ts';
import { meetingOf } from '#tests/domain/dialogue/records.ts';
import { questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { voiceOf } from '#tests/view/voices.ts';
import type { ListScreen, Screen } from '#view/meeting/screen.ts';
import { toldScreens } from '#view/meeting/told.view.ts';
import { trustScreens } from '#view/meeting/trust.view.ts';
import { voiceScreens } from '#view/meeting/voice.view.ts';
import { sv } from '#words/sv.ts';

const setting = settingOf();
const isList = (screen: Screen): screen is ListScreen => screen.kind === 'list';
const textsOf = (screens: readonly Screen[]): string[] =>
  screens.filter(isList).flatMap(({ lines }) => lines.map(({ text }) => text.text));

describe('what users say, were told and can trust', () => {
  const voice = voiceOf(
    { theme: { sv: 'Äldst' }, received: '2025-01-01', answered: '2025-02-01', planned: on('2025-02-01') },
    {
      theme: { sv: 'Nyast' },
      received: '2026-02-01',
      kind: 'idea',
      answered: '2026-02-02',
      made: on('2026-02-03'),
      told: on('2026-02-04'),
    },
  );

  it('has the latest first, and counts what has come since the last meeting', () => {
    const meetings = [meetingOf({ date: '2026-01-27', held: true })];
    const screens = voiceScreens(heldOf({ voice, record: { meetings } }), setting);
    expect(textsOf(screens)).toEqual(['Nyast']);
    expect(screens[0]).toMatchObject({ lead: 'Sedan förra mötet har vi fått en idé.', more: null });
    const ever = voiceScreens(heldOf({ voice }), setting);
    expect(textsOf(ever)).toEqual(['Nyast', 'Äldst']);
    expect(ever[0]).toMatchObject({ lead: 'I den här utgåvan finns en synpunkt och en idé.', more: null });
  });

  it.each([
    ['since the last meeting', '2026-01-27', 6, 'Sedan förra mötet har vi fått sex synpunkter.', 2],
    ['in the release, where none has come since', '2026-02-28', 7, 'I den här utgåvan finns sju synpunkter.', 3],
  ])('counts those that are not shown of what has come %s', (_, date, count, lead, left) => {
    const all = Array.from({ length: count }, (_each, at) => ({ received: `2026-02-0${at + 1}` }));
    const [screen] = voiceScreens(
      heldOf({ voice: voiceOf(...all), record: { meetings: [meetingOf({ date })] } }),
      setting,
    ).filter(isList);
    expect([screen?.lead, screen?.lines.length]).toEqual([lead, 4]);
    expect(screen?.more).toBe(sv.screens.more(left));
  });

  it('tells what was told, then what is left to tell', () => {
    const [told, due] = toldScreens(heldOf({ voice }), setting).filter(isList);
    expect([told?.lines.length, due?.lines.length]).toEqual([1, 1]);
    expect(told?.lines[0]?.facts).toContain('Vi gjorde: Så blev det · Vi berättade 4 februari 2026');
    expect(due?.lead).toBe(`Ett besked är kvar att ge. ${sv.screens.longest}`);
    expect(due?.lines[0]?.facts).toContain('Sedan 1 februari 2025: hade väntat i 395 dagar den 3 mars 2026');
  });

  it('says so when nothing is left to tell', () => {
    const [, due] = toldScreens(heldOf({ voice: voiceOf({ told: on('2026-02-04') }) }), setting);
    expect(due).toMatchObject({ lead: sv.voice.due.none, lines: [], ask: null });
  });

  it.each([
    [10, 'Kommunen har lovat tio goda', /^Löftet hålls inte · 40 goda mot 10 dåliga/],
    [undefined, sv.trust.noPromise, /^40 goda mot 10 dåliga/],
  ])('holds good against bad with a promise of %s', (trustPromise, lead, facts) => {
    const held = heldOf({
      organisation: { trustPromise },
      indicators: [questionOf()],
      columns: [surveyOf([[40, 0, 10]])],
    });
    const [screen] = trustScreens(held, setting).filter(isList);
    expect(screen?.lead).toContain(lead);
    expect(screen?.lines.map((line) => line.facts)).toEqual([expect.stringMatching(facts)]);
  });

  it.each([
    [[48, 0, 32], /^Fler fick uppleva det än väntade sig det: 20 procentenheter fler \(5–33\) · /],
    ['suppressed', /^Det går inte att jämföra/],
  ] as const)('holds what was expected against what came of it: %o', (before, facts) => {
    const [expected, experienced] = [indicatorId('vantat'), indicatorId('upplevt')];
    const held = heldOf({
      indicators: [questionOf({ id: expected }), questionOf({ id: experienced })],
      columns: [surveyOf([before], { indicator: expected }), surveyOf([[56, 0, 14]], { indicator: experienced })],
      panels: [{ id: panelId('paverka'), kind: 'gap', name: { sv: 'Att få påverka' }, expected, experienced }],
    });
    const screen = trustScreens(held, setting).filter(isList).at(-1);
    expect(screen?.title.text).toBe(sv.trust.gaps);
    expect(screen?.lines).toMatchObject([{ text: { text: 'Att få påverka' }, facts: expect.stringMatching(facts) }]);
  });

  it('has no screen for what nobody has published', () => {
    expect([
      ...voiceScreens(heldOf(), setting),
      ...toldScreens(heldOf(), setting),
      ...trustScreens(heldOf(), setting),
    ]).toEqual([]);
    expect(voiceScreens(heldOf({ voice: voiceOf() }), setting)).toEqual([]);
  });
});
