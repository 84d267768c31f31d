import { describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { settingOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal, formerGoal, proposedGoal } from '#tests/view/organisations.ts';
import { TREE } from '#tests/view/voices.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { prepareView } from '#view/meeting/prepare.view.ts';
import { readProgramme, writeProgramme } from '#view/meeting/programme.ts';
import { withItems } from '#view/meeting/programme-edit.ts';
import { everyGoal } from '#view/meeting/programme-goals.ts';
import { screensView } from '#view/meeting/screens.view.ts';

const setting = settingOf();
const { link } = CATALOGUES.sv.stage;
const GOALS = [
  activeGoal({ id: goalId('a'), title: { sv: 'A' } }),
  activeGoal({ id: goalId('b'), title: { sv: 'B' }, unit: unitId('norr') }),
  proposedGoal({ id: goalId('forslag'), title: { sv: 'Förslaget' } }),
  formerGoal({ id: goalId('forr'), title: { sv: 'Förr' } }),
];
const HELD = heldOf({ goals: GOALS });
const TOWN = { goals: GOALS, tree: TREE, organisation: HELD.organisation, measured: 1 };

const prepared = (goals: string | null) => prepareView(readProgramme(goals, null), TOWN, setting);
const shown = (goals: string | null) => screensView(readProgramme(goals, null), HELD, setting);

describe('a link, when the meeting is prepared and when it is shown', () => {
  it.each<[string, string | null, string[], string | null]>([
    ['without goals', null, ['a kommunen', 'b norr'], null],
    ['in another order', 'b.a', ['b norr', 'a kommunen'], null],
    ['to a goal in another unit', 'a_ornen', ['a ornen'], null],
    ['to a goal in its own unit, by name', 'b_norr', ['b norr'], null],
    ['to a proposed and a former goal', 'forslag.forr', ['forslag kommunen', 'forr kommunen'], null],
    ['to a unit that is not there', 'a_borta.b', ['b norr'], link.unknown(1)],
    ['to a goal that is not there', 'borta.b', ['b norr'], link.unknown(1)],
    ['to several that are not there', 'borta.a_borta.a', ['a kommunen'], link.unknown(2)],
    ['to what can not be read', 'a_b_c.!!.b', ['b norr'], link.unknown(2)],
    ['to what can not be read, and to what is not there', '!!.borta.a', ['a kommunen'], link.unknown(2)],
    ['to nothing that can be read', 'a_b_c.!!', ['a kommunen', 'b norr'], link.every],
    ['to no goal that is there', 'borta', ['a kommunen', 'b norr'], link.every],
    ['to no unit that is there', 'a_borta', ['a kommunen', 'b norr'], link.every],
  ])('%s goes through the same goals in the same units, and the same is said of it', (_, goals, told, notice) => {
    const before = prepared(goals);
    expect(before.rows.map(({ item, unit }) => `${item.goal} ${unit}`)).toEqual(told);
    expect(before.notice).toBe(notice);
    const screens = shown(goals);
    const abouts = screens.filter(({ kind }) => kind === 'question').map(({ about }) => about);
    expect(abouts.map(({ goal, unit }) => `${goal} ${unit}`)).toEqual(told);
    const said = screens.flatMap(({ script }) => script).filter((line) => line.includes('i länken'));
    expect(said).toEqual(notice === null ? [] : [notice]);
  });

  it('says the name of the unit only where another was chosen, also where the link has both', () => {
    const tops = shown('b_norr.b_ornen').filter(({ kind }) => kind === 'question');
    expect(tops.map(({ top }) => top)).toEqual(['Mål 1 av 2 · B', 'Mål 2 av 2 · B · Örnen']);
  });

  it('leaves the link as it came until a goal is changed, and then goes by what was shown', () => {
    const programme = readProgramme('b_norr.borta', null);
    const items = prepared('b_norr.borta').rows.map(({ item }) => item);
    expect(writeProgramme(withItems(programme, items, GOALS)).goals).toBe('b');
    expect(withItems(programme, everyGoal(GOALS), GOALS).items).toBeNull();
  });

  it.each(['da', 'en'] as const)('is spoken of in %s too', (language) => {
    const words = CATALOGUES[language];
    const view = prepareView(readProgramme('borta.b', null), TOWN, settingOf('demo', { words, language }));
    expect(view.notice).toBe(words.stage.link.unknown(1));
  });
});
