import '#ui/styles/all.css';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { heading, visit } from './visit.tsx';

const { about, plan } = sv;

describe('what is measured', () => {
  it('is all there, by the set it is asked in, and it is said what all of it takes', async () => {
    await visit('#/about');
    await expect.element(heading()).toHaveTextContent(about.title);
    await expect
      .element(page.getByText(/^Att mäta 30 mått en gång i en enhet tar ungefär 6,4 timmar\. För 41 mått/))
      .toBeVisible();
    expect(page.getByRole('link', { name: plan.cost }).element().getAttribute('href')).toBe('#/plan');
    const set = page.getByText('Hållbart medarbetarengagemang', { exact: true });
    await set.last().click();
    await expect.poll(() => document.querySelectorAll('details.entry details.entry').length).toBe(12);
  });
});
