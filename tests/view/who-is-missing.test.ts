import { describe, expect, it } from 'vitest';
import type { MixAxis } from '#domain/feedback/wave.ts';
import { known, type Measured, missing } from '#domain/kernel/measured.ts';
import { whoIsMissingView } from '#view/who-is-missing.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';

const setting = settingOf();
const { survey } = sv;

const axis = (...groups: [name: string, served: Measured, answered: Measured][]): MixAxis => ({
  id: 'kon',
  name: { sv: 'Kön' },
  groups: groups.map(([name, served, answered]) => ({ id: name.toLowerCase(), name: { sv: name }, served, answered })),
});

const viewOf = (one: MixAxis, reader = setting) => {
  const [view] = whoIsMissingView([one], reader);
  if (view === undefined) throw new Error('no axis');
  return view;
};

const UNEVEN = axis(['Män', known(480), known(62)], ['Kvinnor', known(520), known(138)]);
const EVEN = axis(['Män', known(480), known(90)], ['Kvinnor', known(520), known(110)]);

describe(whoIsMissingView, () => {
  it('names a group that is missing, and only that', () => {
    const view = viewOf(UNEVEN);
    expect(view.sentences).toEqual([survey.mixLess('Män', '48\u00a0%', '31\u00a0%')]);
    expect(view.rows.map(({ label, isMissing }) => [label.text, isMissing])).toEqual([
      ['Män', true],
      ['Kvinnor', false],
    ]);
  });

  it('has both shares of every group, in the same words each time', () => {
    expect(viewOf(UNEVEN).rows[1]).toMatchObject({
      served: 52,
      answered: 69,
      servedSaid: `52\u00a0% ${survey.served}`,
      answeredSaid: `69\u00a0% ${survey.answeredOf}`,
    });
  });

  it('says that none is missing', () => {
    expect(viewOf(EVEN).sentences).toEqual([survey.mixNone]);
  });

  it.each([
    ['suppressed', survey.mixWithheld],
    ['not-collected', `${sv.missingMeasure['not-collected']}.`],
  ] as const)('shows no number of an axis that is %s', (reason, said) => {
    const view = viewOf(axis(['Män', known(480), known(62)], ['Kvinnor', known(520), missing(reason)]));
    expect(view.sentences).toEqual([said]);
    expect(view.rows).toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(/\d/);
  });

  it('tells one axis apart from another, and invented figures from real ones', () => {
    expect(viewOf(EVEN).label).toBe(`${survey.mix} Kön`);
    expect(viewOf(EVEN, settingOf('demo')).label).toContain(sv.provenance.demoName);
  });
});
