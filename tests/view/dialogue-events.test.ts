import { describe, expect, it } from 'vitest';
import type { BodyDecision, Correction, Trial } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { decisionOf, recordOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { dialogueEvents } from '#view/dialogue-events.ts';
import { sv } from '#words/sv.ts';
import { settingOf, toldBy } from './builders.ts';
import { activeGoal } from './organisations.ts';
import { TREE } from './voices.ts';

const { event } = sv.dialogue;
const [LYSSNAR, PAVERKA] = [indicatorId('lyssnar'), indicatorId('paverka')];
const GOALS = [activeGoal({ indicators: [LYSSNAR, PAVERKA] })];
const MOTA = goalId('mota');

const correctionOf = (more: Partial<Correction> = {}): Correction => ({
  id: 'rattelse',
  date: '2025-02-03',
  kind: 'figure',
  wrong: { sv: 'Räknat på fel antal' },
  right: { sv: 'Nu räknas alla' },
  ...more,
});

function told(record: Parameters<typeof recordOf>[0], unit = 'ornen'): string[] {
  const events = dialogueEvents(recordOf(record), { tree: TREE, goals: GOALS }, unitId(unit), settingOf());
  return [...events].flatMap(([id, all]) => all.map((one) => `${id} ${one.date} ${toldBy(one)}`));
}

describe(dialogueEvents, () => {
  const DECISION = event.decision('Samma två personer från första mötet', 'Socialnämnden');

  it.each<[string, Partial<BodyDecision>, string, string[]]>([
    ['about neither goal nor indicator', {}, 'ornen', []],
    ['about an indicator, everywhere', { indicator: LYSSNAR }, 'ornen', [`lyssnar 2025-03-18 ${DECISION}`]],
    ['the same, for the whole', { indicator: LYSSNAR }, 'kommunen', [`lyssnar 2025-03-18 ${DECISION}`]],
    [
      'about a goal: in all it is read by',
      { goal: MOTA },
      'soder',
      [`lyssnar 2025-03-18 ${DECISION}`, `paverka 2025-03-18 ${DECISION}`],
    ],
    ['about a goal nobody knows', { goal: goalId('annat') }, 'soder', []],
    ['about both: in the one', { goal: MOTA, indicator: PAVERKA }, 'soder', [`paverka 2025-03-18 ${DECISION}`]],
    ['about the unit', { indicator: LYSSNAR, units: [unitId('ornen')] }, 'ornen', [`lyssnar 2025-03-18 ${DECISION}`]],
    [
      'about one above it',
      { indicator: LYSSNAR, units: [unitId('norr')] },
      'ornen',
      [`lyssnar 2025-03-18 ${DECISION}`],
    ],
    ['about one below it', { indicator: LYSSNAR, units: [unitId('ornen')] }, 'norr', []],
    ['about others', { indicator: LYSSNAR, units: [unitId('norr'), unitId('ornen')] }, 'soder', []],
    [
      'about it among others',
      { indicator: LYSSNAR, units: [unitId('norr'), unitId('soder')] },
      'soder',
      [`lyssnar 2025-03-18 ${DECISION}`],
    ],
  ])('a decision %s', (_, more, unit, wanted) => {
    const text = { sv: 'Samma två personer från första mötet' };
    expect(told({ decisions: [decisionOf({ text, ...more })] }, unit)).toEqual(wanted);
  });

  const WHAT = 'Ring upp dagen efter';
  const BEGAN = `lyssnar 2024-09-02 ${event.began(WHAT)}`;

  it.each<[string, Partial<Trial>, string[]]>([
    ['goes on', {}, [BEGAN]],
    ['has ended unsaid', { ended: '2025-06-30' }, [BEGAN, `lyssnar 2025-06-30 ${event.ended.unsaid(WHAT)}`]],
    [
      'has ended and was kept',
      { ended: '2025-06-30', outcome: 'kept' },
      [BEGAN, `lyssnar 2025-06-30 ${event.ended.kept(WHAT)}`],
    ],
    [
      'has ended without a clear answer',
      { ended: '2025-06-30', outcome: 'unclear' },
      [BEGAN, `lyssnar 2025-06-30 ${event.ended.unclear(WHAT)}`],
    ],
    ['will end', { ended: '2026-12-31' }, [BEGAN]],
    ['has not begun', { started: '2026-12-01' }, []],
    ['is tried elsewhere', { unit: unitId('soder') }, []],
    ['is tried in the unit above', { unit: unitId('norr') }, [BEGAN]],
  ])('a trial that %s', (_, more, wanted) => {
    const trial = trialOf({ started: '2024-09-02', indicator: LYSSNAR, ...more });
    expect(told({ trials: [trial] })).toEqual(wanted);
  });

  const BOTH = event.corrected('Räknat på fel antal.', 'Nu räknas alla');
  const CORRECTED = [`lyssnar 2025-02-03 ${BOTH}`];

  it.each<[string, Partial<Correction>, string, string[]]>([
    ['about no unit: the whole', {}, 'kommunen', CORRECTED],
    ['about no unit: none below the whole', {}, 'ornen', []],
    ['about the unit', { unit: unitId('norr') }, 'norr', CORRECTED],
    ['about the unit above: its figure is another', { unit: unitId('norr') }, 'ornen', []],
    ['about a unit below', { unit: unitId('norr') }, 'kommunen', []],
    ['about another unit', { unit: unitId('soder') }, 'ornen', []],
    ['of a mistake in the unit above', { kind: 'mistake', unit: unitId('norr') }, 'ornen', CORRECTED],
    ['of a mistake about no unit: the whole', { kind: 'mistake' }, 'kommunen', CORRECTED],
    ['of a mistake about no unit: none below the whole', { kind: 'mistake' }, 'ornen', []],
    ['of no figure', { indicator: undefined, kind: 'mistake', unit: unitId('ornen') }, 'ornen', []],
  ])('a correction %s', (_, more, unit, wanted) => {
    expect(told({ corrections: [correctionOf({ indicator: LYSSNAR, ...more })] }, unit)).toEqual(wanted);
  });

  it.each([
    ['Det stod 17.', 'Rätt är 19.', 'Det stod 17. Rätt är 19.'],
    ['Det stod 17', 'Rätt är 19.', 'Det stod 17. Rätt är 19.'],
    ['Stod det 17? ', 'Nej, 19.', 'Stod det 17? Nej, 19.'],
    ['Det stod ”17.”', 'Rätt är 19', 'Det stod ”17.” Rätt är 19'],
    ['Det stod (17)', 'Rätt är 19', 'Det stod (17). Rätt är 19'],
  ])('a correction says what was wrong before what is right, as a sentence: %s %s', (wrong, right, both) => {
    const correction = correctionOf({ indicator: LYSSNAR, wrong: { sv: wrong }, right: { sv: right } });
    expect(told({ corrections: [correction] }, 'kommunen')).toEqual([`lyssnar 2025-02-03 Rättelse: ${both}`]);
  });

  it('holds all that happened to one indicator together', () => {
    const decisions = Array.from({ length: 40 }, (_, at) => decisionOf({ id: `nr-${at}`, indicator: LYSSNAR }));
    expect(told({ decisions, corrections: [correctionOf({ indicator: LYSSNAR })] }, 'kommunen')).toHaveLength(41);
  });
});
