import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { answerChanged, heading, textsOf, visit } from './visit.tsx';

const { goals } = sv;

/** The part of the page under a heading. */
const under = (name: string) =>
  page.getByRole('heading', { name, level: 2 }).element().closest('section') ?? document.body;
const lineOf = (title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

type GoalWire = Readonly<Record<string, unknown>>;

describe('the goals', () => {
  it('are few: how many there are, and how many there may be', async () => {
    await visit('#/goals');
    await expect.element(heading()).toHaveTextContent(goals.budget(4, 5));
    await expect.element(page.getByText(goals.budgetWhy(5))).toBeVisible();
    expect(under(goals.active).querySelectorAll('h3')).toHaveLength(4);
  });

  it('that are proposed stand beside the one whose place they would take, or say that nobody has said it', async () => {
    await visit('#/goals');
    const { plan } = sv;
    const swap = lineOf('Kortare väntan på första mötet');
    await expect.element(swap).toHaveTextContent(new RegExp(`${plan.replaced}Brukare påverkar sin hjälp`));
    await expect.element(swap).toHaveTextContent(plan.room.swapped);
    const addition = lineOf('Den som säger något får veta vad som hände');
    await expect.element(addition).toHaveTextContent(goals.replacesNone);
    await expect.element(addition).toHaveTextContent(plan.room.free(1));
    await page.getByRole('link', { name: 'Kortare väntan på första mötet' }).click();
    await expect.element(page.getByText(sv.goal.proposedNotice)).toBeVisible();
  });

  it('that went keep their fate and the reason', async () => {
    await visit('#/goals');
    const former = page.getByRole('region', { name: goals.former });
    await expect
      .element(former.getByRole('row', { name: /^Nöjdare brukare/ }))
      .toHaveTextContent(`${goals.fate.merged}. ${goals.mergedInto('Brukare påverkar sin hjälp')}`);
    for (const row of former.getByRole('row').elements().slice(1)) {
      const [, time, fate, reason] = row.querySelectorAll('th, td');
      expect(time?.textContent).toMatch(/^20\d\d–20\d\d$/);
      expect(Object.values(goals.fate)).toContain(fate?.textContent?.split('.')[0]);
      expect(reason?.textContent?.length).toBeGreaterThan(30);
    }
    await former.getByRole('link', { name: 'Kortare handläggning på alla enheter' }).click();
    await expect
      .element(page.getByText(new RegExp(`^${sv.goal.formerNotice} ${goals.fate.stopped}: Vi mätte`)))
      .toBeVisible();
    await expect.element(page.getByText(sv.coreTask.orphan)).toBeVisible();
  });

  it('that follow no bearing are called so', async () => {
    answerChanged((file, path) => {
      if (path !== 'goals.json') return file;
      const all = file['goals'] as GoalWire[];
      return { ...file, goals: all.map(({ bearing: _, ...goal }) => goal) };
    });
    await visit('#/goals');
    await expect.element(lineOf('Hjälpen gör skillnad')).toHaveTextContent(sv.coreTask.orphan);
  });

  it('may be none, and may be more than there is room for', async () => {
    answerChanged((file, path) => (path === 'goals.json' ? { ...file, goals: [] } : file));
    await visit('#/goals');
    await expect.element(heading()).toHaveTextContent(goals.budget(0, 5));
    expect(textsOf(page.getByRole('main').getByRole('paragraph'))).toEqual(
      expect.arrayContaining([sv.overview.noGoals, goals.proposedNone]),
    );
  });
});
