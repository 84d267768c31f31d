import axe from 'axe-core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heading, textsOf, visit } from '#tests/pages/visit.tsx';
import { sv } from '#words/sv.ts';
import { button, chosen, main } from './at-meeting.ts';

const { stage } = sv;
const { programme } = stage;
const FIRST_GOAL = 'Brukare påverkar sin hjälp';
const SECOND_GOAL = 'Hjälpen gör skillnad';

describe('a meeting that is prepared', () => {
  afterEach(() => page.viewport(1000, 800));

  it('begins with every goal, and says about how long it gets', async () => {
    await visit('#/meeting');
    await expect.element(heading()).toHaveTextContent(stage.title);
    const titles = main().getByRole('checkbox', { checked: true });
    expect(titles.elements().length).toBe(10);
    await expect.element(main().getByText(stage.outline.text(28))).toBeVisible();
  });

  it('is put in order by key; the focus goes along, it is told, and the address is the programme', async () => {
    await visit('#/meeting');
    const down = button(programme.down(FIRST_GOAL));
    (down.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(chosen()['goals']?.split('.').slice(0, 2)).toEqual(['hjalpen-gor-skillnad', 'brukare-paverkar']);
    await expect.element(button(programme.down(FIRST_GOAL))).toHaveFocus();
    await expect.element(page.getByText(programme.moved(FIRST_GOAL, 2, 4))).toBeVisible();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(button(programme.up(FIRST_GOAL))).toHaveFocus();
    await expect.element(button(programme.down(FIRST_GOAL))).toBeDisabled();
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    expect(chosen()).toEqual({});
  });

  it('leaves out goals and parts, and takes them in again', async () => {
    await visit('#/meeting');
    await page.getByRole('checkbox', { name: SECOND_GOAL }).click();
    await expect.element(page.getByRole('checkbox', { name: SECOND_GOAL })).toHaveFocus();
    await page.getByRole('checkbox', { name: stage.parts.trust }).click();
    expect(chosen()['goals']?.split('.')).toHaveLength(3);
    expect(chosen()['without']).toBe('trust');
    await page.getByRole('checkbox', { name: SECOND_GOAL }).click();
    await page.getByRole('checkbox', { name: stage.parts.trust }).click();
    expect(chosen()['goals']?.split('.').at(-1)).toBe('hjalpen-gor-skillnad');
    expect(chosen()['without']).toBeUndefined();
  });

  it('tells of a goal for a unit, and once more for another', async () => {
    await visit('#/meeting?goals=brukare-paverkar');
    const unit = page.getByRole('combobox', { name: `${programme.unit}: ${FIRST_GOAL}` });
    await unit.selectOptions('ifo');
    expect(chosen()).toEqual({ goals: 'brukare-paverkar_ifo' });
    await expect.element(unit).toHaveFocus();
    await button(programme.againOf(FIRST_GOAL)).click();
    expect(chosen()['goals']).toMatch(/^brukare-paverkar_ifo\.brukare-paverkar$/);
    for (const where of ['Individ- och familjeomsorg', 'Hela socialtjänsten']) {
      await expect
        .element(page.getByRole('combobox', { name: `${programme.unit}: ${FIRST_GOAL}, ${where}` }))
        .toBeVisible();
    }
  });

  it('names the rows of a goal that stands twice by their units, and says that the new one came', async () => {
    await visit('#/meeting?goals=hjalpen-gor-skillnad.brukare-paverkar');
    const named = (control: Element) => control.getAttribute('aria-label') ?? '';
    const names = () => [...document.querySelectorAll('.prepare-acts [aria-label]')].map(named);
    expect(names()).toContain(`${programme.unit}: ${SECOND_GOAL}`);
    await button(programme.againOf(SECOND_GOAL)).click();
    expect(names()).toHaveLength(new Set(names()).size);
    const first = `${SECOND_GOAL}, Hela socialtjänsten`;
    const second = `${SECOND_GOAL}, Individ- och familjeomsorg`;
    expect(names()).toEqual(expect.arrayContaining([programme.up(first), programme.up(second)]));
    expect(names()).toContain(programme.up(FIRST_GOAL));
    for (const name of [first, second]) {
      await expect.element(page.getByRole('checkbox', { name })).toBeChecked();
    }
    await expect.element(main().getByText(programme.added(second, 2, 3))).toBeVisible();
    await button(programme.down(second)).click();
    await expect.element(main().getByText(programme.moved(second, 3, 3))).toBeVisible();
  });

  it('keeps the focus where a goal has no unit left to be told of', async () => {
    await visit('#/meeting?goals=barn-nara-natverk');
    const again = main().getByText(programme.again);
    expect(again.elements()).toHaveLength(1);
    while (again.elements().length > 0) {
      (again.elements()[0] as HTMLElement).focus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => document.activeElement?.closest('.prepare-acts')).not.toBeNull();
    }
    expect(document.activeElement?.tagName).toBe('SELECT');
  });

  it('opens as it was from its link', async () => {
    await visit('#/meeting?goals=hjalpen-gor-skillnad.brukare-paverkar_ifo&without=voice');
    await expect.element(page.getByRole('checkbox', { name: stage.parts.voice })).not.toBeChecked();
    const names = textsOf(main().getByRole('listitem')).filter((text) => text.includes(programme.again));
    expect(names.map((text) => text.startsWith(SECOND_GOAL))).toEqual([true, false]);
  });

  it('says that the link names what the release does not have, and goes through the rest', async () => {
    await visit('#/meeting?goals=brukare-paverkar_finnsinte.hjalpen-gor-skillnad');
    await expect.element(main().getByText(stage.link.unknown(1))).toBeVisible();
    expect(page.getByRole('checkbox', { name: FIRST_GOAL }).element()).not.toBeChecked();
    await page.getByRole('checkbox', { name: FIRST_GOAL }).click();
    expect(chosen()).toEqual({ goals: 'hjalpen-gor-skillnad.brukare-paverkar' });
    expect(main().getByText(stage.link.unknown(1)).elements()).toHaveLength(0);
  });

  it('is no wider than the window with the spacing that a reader may ask for', async () => {
    const spacing = document.head.appendChild(document.createElement('style'));
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
    onTestFinished(() => spacing.remove());
    await page.viewport(320, 800);
    await visit('#/meeting');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const right = [...main().element().querySelectorAll('*')].map((one) => one.getBoundingClientRect().right);
    expect(Math.max(...right)).toBeLessThanOrEqual(320);
  });

  it.each([1000, 320])('is usable by all, %i pixels wide', async (width) => {
    await page.viewport(width, 800);
    await visit('#/meeting');
    expect((await axe.run(document.body)).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
