import '#ui/styles/all.css';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, heading, visit } from './visit.tsx';

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

describe('which releases there are', () => {
  const kept = [
    { id: '2026-1', published: '2026-03-03' },
    { id: '2025-1', published: '2025-03-04' },
  ];

  it('is said, with a way to each: nobody needs to have kept a link', async () => {
    answerChanged((file, path) => (path === 'releases.json' ? { ...file, releases: kept } : file));
    await visit('#/about?lang=sv');
    await expect
      .element(page.getByText(`${sv.footer.release('2026-1', '3 mars 2026')} ${about.shownRelease}`))
      .toBeVisible();
    const link = page.getByRole('link', { name: sv.footer.release('2025-1', '4 mars 2025') });
    expect(link.element().getAttribute('href')).toBe('#/?lang=sv&release=2025-1');
  });

  it('is no failure where the host keeps no list of them', async () => {
    answering(http.get(api('releases.json'), () => new HttpResponse('', { status: 404 })));
    await visit('#/about');
    await expect.element(page.getByText(about.oneRelease)).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });
});
