import { describe, expect, it } from 'vitest';
import { heldTown } from '#tests/ui/held-town.ts';
import type { Held } from '#view/meeting/held.ts';
import { prepareView } from '#view/meeting/prepare.view.ts';
import { PARTS, type Programme, readProgramme } from '#view/meeting/programme.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { sv } from '#words/sv.ts';

/** Screens. What is said before anything is fetched may be wrong by so many. */
const NEAR = 2;

describe.each(['exempelkoping', 'eksempelby'])('the length of a meeting in %s', async (town) => {
  const { held, setting } = await heldTown(town, sv, 'sv');
  const [goal] = held.goals.filter(({ status }) => status === 'active').map(({ id }) => id);
  const others = (part: string) => PARTS.filter((one) => one !== part).join('.');

  const { tree, isFront } = held.names;
  const measured = held.columnsOf(tree.root.id).filter(({ indicator }) => isFront(indicator)).length;

  const expectNear = (programme: Programme, of: Held) => {
    const { screens } = prepareView(
      programme,
      { organisation: of.organisation, goals: of.goals, tree, measured },
      setting,
    );
    const shown = screensView(programme, of, setting).length;
    expect(Math.abs(screens - shown), `${screens} said, ${shown} shown`).toBeLessThanOrEqual(NEAR);
  };

  it('without goals and without a core task is about what was said of it', () => {
    const { coreTask: _, ...organisation } = held.organisation;
    expectNear(readProgramme(null, null), { ...held, organisation, goals: [] });
  });

  it.each<[string, string | null, string | null]>([
    ['with all there is', null, null],
    ['of one goal', goal ?? null, null],
    ['with nothing but goals', null, PARTS.join('.')],
    ...PARTS.map((part): [string, null, string] => [`with ${part} beside the goals`, null, others(part)]),
  ])('%s is about what was said of it', (_, goals, without) => {
    const programme = readProgramme(goals, without);
    expectNear(programme, held);
  });
});
