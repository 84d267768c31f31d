import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, refusal } from '#mocks/handlers/answers.ts';
import { api } from '#mocks/handlers/api.ts';
import { worldOf } from '#mocks/world.ts';
import { answering } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { expectTrouble, heading, textsOf, visit } from './visit.tsx';

const OLDER = { id: '2025-1', published: '2025-03-04' };
const town = worldOf('exempelkoping');
const notes = () => [...textsOf(page.getByRole('note')), ...textsOf(page.getByRole('complementary'))];
const footer = () => page.getByRole('contentinfo');
const QUIET = sv.earlier.text('2025-1', '4 mars 2025');

/** The town keeps the release before: the same figures, under the name and day they had then. */
function keepEarlier(): string[] {
  const asked: string[] = [];
  answering(
    http.get(api('releases.json'), async () => {
      const file = await town.file('releases.json');
      return answer({ ...file, releases: [{ id: '2026-1', published: '2026-03-03' }, OLDER] });
    }),
    http.get(api('releases/*'), async ({ request }) => {
      const [, release = '', path = ''] = /releases\/([^/]+)\/(.*)$/.exec(request.url) ?? [];
      asked.push(path);
      const file = release === OLDER.id ? await town.file(path) : null;
      return file === null ? refusal(404, 'nothing') : answer({ ...file, release: { ...file.release, ...OLDER } });
    }),
  );
  return asked;
}

describe('a link with a release in it', () => {
  it('shows that release, says that there is a newer one, and keeps it from page to page', async () => {
    const asked = keepEarlier();
    await visit('#/goals?release=2025-1');
    await expect.element(heading()).toBeVisible();
    expect(notes().some((note) => note.startsWith(QUIET))).toBe(true);
    await expect.element(footer()).toHaveTextContent(sv.footer.release('2025-1', '4 mars 2025'));
    expect(asked).toContain('goals.json');
    await page.getByRole('link', { name: sv.nav.units }).click();
    expect(location.hash).toBe('#/units?release=2025-1');
    await expect.element(heading()).toBeVisible();
    await expect.poll(() => asked).toContain('units.json');
  });

  it('leads to the same page in the newest', async () => {
    keepEarlier();
    await visit('#/goals?release=2025-1');
    await page.getByRole('link', { name: sv.earlier.newest }).click();
    expect(location.hash).toBe('#/goals');
    await expect.element(footer()).toHaveTextContent(sv.footer.release('2026-1', '3 mars 2026'));
    await expect.poll(() => notes().join()).not.toContain(QUIET);
  });

  it('says nothing when it is the newest, and asks for it where the newest lies', async () => {
    const asked = keepEarlier();
    await visit('#/goals?release=2026-1');
    await expect.element(footer()).toHaveTextContent(sv.footer.release('2026-1', '3 mars 2026'));
    expect(notes()).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it.each([
    ['not among those that are kept', keepEarlier],
    [
      'asked for where no list is kept',
      () => answering(http.get(api('releases.json'), () => new HttpResponse(null, { status: 404 }))),
    ],
  ])('says so when the release is %s, with a way to the newest', async (_, prepare) => {
    expectTrouble();
    prepare();
    await visit('#/goals?release=2019-1&lang=sv');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sv.state.failure.noRelease);
    await page.getByRole('button', { name: sv.earlier.newest }).click();
    expect(location.hash).toBe('#/goals?lang=sv');
    await expect.element(footer()).toHaveTextContent(sv.footer.release('2026-1', '3 mars 2026'));
  });

  it('does not show a newer release that has taken its place meanwhile', async () => {
    expectTrouble();
    answering(
      http.get(api('releases.json'), async () =>
        answer({
          ...(await town.file('releases.json')),
          release: { ...OLDER },
          releases: [OLDER],
        }),
      ),
    );
    await visit('#/goals?release=2025-1');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sv.state.failure.release);
  });
});

describe('the foot of every page', () => {
  it('holds a link to just this view and release', async () => {
    keepEarlier();
    await visit('#/units?search=norr');
    const link = page.getByRole('link', { name: sv.footer.here });
    await expect.element(link).toHaveAttribute('href', '#/units?search=norr&release=2026-1');
    await visit('#/units?search=norr&release=2025-1');
    await expect.element(link).toHaveAttribute('href', '#/units?search=norr&release=2025-1');
    await userEvent.click(page.getByRole('link', { name: sv.earlier.newest }));
    await expect.element(link).toHaveAttribute('href', '#/units?search=norr&release=2026-1');
  });
});
