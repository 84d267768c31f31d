import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal } from '#tests/view/organisations.ts';
import { screenName } from '#view/meeting/screen-name.ts';
import { screensView } from '#view/meeting/screens.view.ts';

/** The names of all screens of a meeting about one measure, told for the whole and for a unit of it. */
function namesOf(sv: string): string[] {
  const indicator = questionOf({ name: { sv } });
  const goal = activeGoal({ indicators: [indicator.id] });
  const held = heldOf({ goals: [goal], indicators: [indicator], columns: [surveyOf([[40, 5, 5]])] });
  const items = [null, unitId('norr')].map((unit) => ({ goal: goal.id, unit }));
  return screensView({ items, without: [] }, held, settingOf('demo')).map(screenName);
}

describe('what a screen is called', () => {
  it('is of what and of whom, and then what is said of it', () => {
    const names = namesOf('Bemötande').filter((name) => name.startsWith('Bemötande, '));
    expect(names.map((name) => name.split(':')[0])).toEqual(['Bemötande, kommunen', 'Bemötande, Norr']);
  });

  it('is different for every screen', () => {
    const names = namesOf('Bemötande').filter((name) => name.includes(':'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('can not turn what follows it around', () => {
    expect(namesOf('Bemötande\u202e').join()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
