import { describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { wordsByGoal } from '#view/appendix/words.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { activeGoal, formerGoal, treeOf, unitOf } from './organisations.ts';

const word = (date: string) => ({ words: [{ text: { sv: `Vi sa ${date}` }, by: { sv: 'Chef' }, date }] });
const AREA = unitId('omradet');
const tree = treeOf(
  unitOf('omradet', 'kommunen', word('2025-01-01')),
  unitOf('bjorken', 'omradet', word('2025-03-01')),
  unitOf('eken', 'omradet', word('2025-02-01')),
  unitOf('linden', 'kommunen', word('2025-05-01')),
  unitOf('alen', 'kommunen', word('2025-04-01')),
  unitOf('asken', 'kommunen'),
);
const whole = (id: string) => activeGoal({ id: goalId(id), unit: unitId('kommunen') });
const area = activeGoal({ id: goalId('nara'), unit: AREA });
const setting = settingOf();

const keysOf = (goals: Parameters<typeof wordsByGoal>[0], units = tree) => {
  const { byGoal, rest } = wordsByGoal(goals, units, setting);
  return { told: goals.map(({ id }) => byGoal.get(id)?.words.map(({ key }) => key)), rest: rest.map(({ key }) => key) };
};

describe(wordsByGoal, () => {
  it('lets nobody speak twice, and those few that can speak of a goal first', () => {
    expect(keysOf([whole('ett'), area, whole('tva')])).toEqual({
      told: [['linden', 'alen'], ['omradet', 'bjorken'], ['eken']],
      rest: [],
    });
  });

  it('keeps what has room under no goal for a sheet of its own', () => {
    expect(keysOf([whole('ett')])).toEqual({ told: [['linden', 'alen']], rest: ['bjorken', 'eken', 'omradet'] });
  });

  it('says under each goal that there are more, that all stand elsewhere, or that nobody has said anything', () => {
    const notes = ['ett', 'tva', 'tre', 'fyra'].map(whole);
    const { byGoal } = wordsByGoal(notes, tree, setting);
    expect(notes.map(({ id }) => byGoal.get(id)?.note)).toEqual([
      sv.appendix.moreWords(3),
      sv.appendix.moreWords(3),
      sv.appendix.moreWords(4),
      sv.appendix.allWords,
    ]);
    const silent = wordsByGoal([whole('ett')], treeOf(unitOf('asken', 'kommunen')), setting);
    expect(silent.byGoal.get(goalId('ett'))).toEqual({ words: [], note: sv.unit.noWord });
    const all = wordsByGoal([area], treeOf(unitOf('omradet', 'kommunen', word('2025-01-01'))), setting);
    expect(all.byGoal.get(area.id)?.note).toBeNull();
  });

  it('asks nobody about a goal that is no longer followed', () => {
    const former = formerGoal({ id: goalId('slut') });
    const { byGoal, rest } = wordsByGoal([former], tree, setting);
    expect([byGoal.size, rest]).toEqual([0, []]);
  });
});
