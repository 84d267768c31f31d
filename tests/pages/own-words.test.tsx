import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerPlan, BACKED } from './backed.ts';
import { answerChanged, visit } from './visit.tsx';

const ADDRESS = '#/goals/brukare-paverkar';
const main = () => page.getByRole('main');

describe('a word of the municipality’s own', () => {
  it('is explained by keyboard where it first stands', async () => {
    answerPlan(BACKED);
    await visit(ADDRESS);
    const word = page.getByRole('button', { name: 'genomförandeplanen' });
    await expect.element(word).toBeVisible();
    (word.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^Planen för hur hjälpen ska gå till/).first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(word).toHaveAttribute('aria-expanded', 'false');
  });

  it('is explained on the values’ page too, and there once', async () => {
    const glossary = [{ term: { sv: 'Hjälp' }, text: { sv: 'Det man behöver.' } }];
    answerChanged((file, path) => (path === 'vocabulary.json' ? { ...file, glossary } : file));
    await visit('#/values');
    await expect.element(main().getByRole('button', { name: 'Hjälpen' })).toBeVisible();
    expect(document.querySelectorAll('main .term')).toHaveLength(1);
  });
});
