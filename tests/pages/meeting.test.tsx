import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { expectTrouble, heading, open, textsOf, visit } from './visit.tsx';

const { stage, notes } = sv;
const { programme, hold } = stage;
const main = () => page.getByRole('main');
const dialog = () => page.getByRole('dialog', { name: stage.stage('Exempelköping') });
const button = (name: string) => page.getByRole('button', { name });
const chosen = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1]));
const bar = () => dialog().getByRole('progressbar');
const at = (step: number) => expect.element(bar()).toHaveAttribute('value', String(step));
const FIRST_GOAL = 'Brukare påverkar sin hjälp';
const SECOND_GOAL = 'Hjälpen gör skillnad';

/** A short meeting, at its first screen: one goal, and what always comes. */
const SHORT = '#/meeting?goals=brukare-paverkar&without=task.last.voice.trust.told.tried';
const present = async (step = 1, address = SHORT) => {
  await open(`${address}&step=${step}`);
  await expect.element(dialog()).toBeVisible();
};

describe('a meeting that is prepared', () => {
  it('begins with every goal, and says about how long it gets', async () => {
    await visit('#/meeting');
    await expect.element(heading()).toHaveTextContent(stage.title);
    const titles = main().getByRole('checkbox', { checked: true });
    expect(titles.elements().length).toBe(10);
    await expect.element(main().getByText(stage.outline.text(25))).toBeVisible();
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
    expect(unit.elements()).toHaveLength(2);
  });

  it('opens as it was from its link', async () => {
    await visit('#/meeting?goals=hjalpen-gor-skillnad.brukare-paverkar_ifo&without=voice');
    await expect.element(page.getByRole('checkbox', { name: stage.parts.voice })).not.toBeChecked();
    const names = textsOf(main().getByRole('listitem')).filter((text) => text.includes(programme.again));
    expect(names.map((text) => text.startsWith(SECOND_GOAL))).toEqual([true, false]);
  });

  it.each([1000, 320])('is usable by all, %i pixels wide', async (width) => {
    await page.viewport(width, 800);
    await visit('#/meeting');
    expect((await axe.run(document.body)).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1000, 800);
  });
});

describe('before the first screen', () => {
  it('says what did not come, and begins without it when asked to; the line says that it is missing', async () => {
    answering(http.get(api('voice.json'), () => new HttpResponse('', { status: 500 })));
    await open('#/meeting?step=1');
    await expect.element(page.getByRole('alert')).toHaveTextContent(hold.kind.voice);
    await button(hold.begin).click();
    await expect.element(dialog()).toHaveTextContent(stage.watch.missed(hold.kind.voice));
  });

  it('tries again', async () => {
    answering(http.get(api('voice.json'), () => new HttpResponse('', { status: 500 }), { once: true }));
    await open('#/meeting?step=1');
    await button(hold.retry).click();
    await expect.element(dialog()).toBeVisible();
  });

  it('can not begin without the goals, and leads back to the programme', async () => {
    expectTrouble();
    answering(http.get(api('goals.json'), () => new HttpResponse('', { status: 500 })));
    await open('#/meeting?step=1');
    await expect.element(page.getByRole('alert')).toHaveTextContent(hold.cannot);
    expect(button(hold.begin).elements()).toHaveLength(0);
    await button(hold.back).click();
    await expect.element(heading()).toHaveTextContent(stage.title);
  });
});

describe('a meeting that is shown', () => {
  afterEach(cleanup);

  it('is on top of everything, and begins with a press', async () => {
    await visit(SHORT);
    await button(stage.start).click();
    await at(1);
    expect(chosen()['step']).toBe('1');
    expect(dialog().element().matches(':modal')).toBe(true);
    expect(document.title).toMatch(/^DEMO – /);
    await expect.element(dialog().getByText('DEMO')).toBeVisible();
  });

  it('opens at the screen that its address names', async () => {
    await present(3);
    await at(3);
  });

  it('is paged by key, by clicker and by button, and not beyond its ends', async () => {
    await present();
    const all = Number(bar().element().getAttribute('max'));
    for (const [key, step] of [
      ['{ArrowRight}', 2],
      ['{PageDown}', 3],
      ['{PageUp}', 2],
      [' ', 3],
      ['{ArrowLeft}', 2],
      ['{End}', all],
      ['{ArrowRight}', all],
      ['{Home}', 1],
      ['{ArrowLeft}', 1],
    ] as const) {
      await userEvent.keyboard(key);
      await at(step);
      expect(chosen()['step']).toBe(String(step));
    }
    await button(stage.next).click();
    await at(2);
    await expect.element(button(stage.next)).toHaveFocus();
    await userEvent.keyboard(' ');
    await at(3);
    await button(stage.previous).click();
    await at(2);
  });

  it('says each screen once to who can not see it', async () => {
    await present();
    await userEvent.keyboard('{ArrowRight}');
    const said = dialog().element().querySelector('[aria-live=polite]');
    const all = bar().element().getAttribute('max');
    expect(said?.textContent).toContain(stage.step(2, Number(all)));
  });

  it('shows the table in place of the chart, and says so where there is none', async () => {
    await present(2);
    await userEvent.keyboard('t');
    await expect.element(dialog().getByRole('table')).toBeVisible();
    await userEvent.keyboard('T');
    expect(dialog().getByRole('table').elements()).toHaveLength(0);
    await userEvent.keyboard('{Home}t');
    await expect.element(dialog().getByText(stage.noTable)).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(dialog().getByText(stage.noTable).elements()).toHaveLength(0);
  });

  it('leaves keys to who writes, and takes them up again after', async () => {
    await present();
    await userEvent.keyboard('q');
    await page.getByLabelText(notes.form.text.question).fill('');
    await userEvent.keyboard('d t {ArrowRight}{Home}');
    await expect.element(page.getByLabelText(notes.form.text.question)).toHaveValue('d t ');
    await at(1);
    await button(notes.form.drop).click();
    await userEvent.keyboard('{ArrowRight}');
    await at(2);
  });

  it('tells its keys, closes them with Esc, and is left with the next', async () => {
    await visit(SHORT);
    await button(stage.start).click();
    await at(1);
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: stage.keys.title })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelectorAll('dialog[open]').length).toBe(1);
    await at(1);
    await userEvent.keyboard('{Escape}');
    await expect.element(button(stage.start)).toBeVisible();
    expect(chosen()['step']).toBeUndefined();
  });

  it('is left with one press on the window’s own Back, from whichever screen', async () => {
    await visit(SHORT);
    await button(stage.start).click();
    await at(1);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await at(3);
    history.back();
    await expect.element(button(stage.start)).toBeVisible();
  });

  it('asks before what is written and not saved is left, and goes on where it was', async () => {
    await visit(SHORT);
    await button(stage.start).click();
    await at(1);
    await userEvent.keyboard('{ArrowRight}d');
    await page.getByLabelText(notes.form.text.decision).fill('Vi provar i ett år');
    await button(notes.form.save).click();
    for (const leave of [() => userEvent.keyboard('{Escape}'), async () => history.back()]) {
      await leave();
      await button(notes.leave.stay).click();
      await at(2);
      await expect.poll(() => chosen()['step']).toBe('2');
    }
    await userEvent.keyboard('{Escape}');
    await button(notes.leave.leave).click();
    await expect.element(button(stage.start)).toBeVisible();
  });

  it('tells how much time has passed only when asked', async () => {
    await present();
    expect(dialog().getByText(stage.passed.minutes(0), { exact: false }).elements()).toHaveLength(0);
    await userEvent.keyboard('k');
    await expect.element(dialog().getByText(stage.passed.minutes(0), { exact: false })).toBeVisible();
    await userEvent.keyboard('k');
    expect(dialog().getByText(stage.passed.minutes(0), { exact: false }).elements()).toHaveLength(0);
  });

  it('is paged by a swipe', async () => {
    await present(2);
    const swipe = (from: number, to: number) => {
      const target = dialog().element().querySelector('.stage-screen') as Element;
      const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
      const fire = (type: string, x: number, touches: Touch[]) =>
        target.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch(x)] }));
      fire('touchstart', from, [touch(from)]);
      fire('touchend', to, []);
    };
    swipe(500, 300);
    await at(3);
    swipe(300, 500);
    await at(2);
    swipe(500, 480);
    await at(2);
  });

  it.each([
    ['a projector', 1280, 720],
    ['a telephone', 320, 640],
  ])('is usable by all on %s', async (_, width, height) => {
    await page.viewport(width, height);
    await present(2);
    await expect.poll(async () => (await axe.run(dialog().element())).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const one of dialog().getByRole('button').elements()) {
      expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    await page.viewport(1000, 800);
  });

  it('has no text smaller than 28 pixels above and below its screen on a projector', async () => {
    await page.viewport(1280, 720);
    await present(2);
    const around = dialog().element().querySelectorAll('.stage-top *, .stage-foot *');
    const sizes = [...around].map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    await page.viewport(1000, 800);
  });
});
