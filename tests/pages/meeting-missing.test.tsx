import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { open } from './visit.tsx';

const { stage, screens } = sv;
const { hold } = stage;
const WHOLE = 'Hela socialtjänsten';
const UNIT = hold.of(hold.kind.unit, WHOLE);

/** A short meeting, at the figure of its one goal. */
const FIGURE = '#/meeting?goals=brukare-paverkar&without=task.last.voice.trust.told.tried&step=2';

const dialog = () => page.getByRole('dialog', { name: stage.stage('Exempelköping') });
const button = (name: string) => page.getByRole('button', { name });

/** A release of which the files of the units did not come along. */
const half = (status: number, once = false) =>
  answering(http.get(api('units/:unit'), () => new HttpResponse('', { status }), { once }));

describe('a meeting of half a release', () => {
  it.each([404, 500])('says which figures did not come, and never that there are none: %i', async (status) => {
    half(status);
    await open(FIGURE);
    await expect.element(page.getByRole('alert')).toHaveTextContent(UNIT);
    await button(hold.begin).click();
    const title = dialog().getByRole('heading', { level: 1 });
    await expect.element(title).toHaveTextContent(screens.notFetched(WHOLE));
    expect(dialog().element().textContent).not.toContain(screens.noFigure(WHOLE));
    await expect.element(dialog()).toHaveTextContent(UNIT);
  });

  it('has its figures when they come at the second try', async () => {
    half(404, true);
    await open(FIGURE);
    await button(hold.retry).click();
    await expect.element(dialog().getByRole('heading', { level: 1 })).toBeVisible();
    expect(dialog().element().textContent).not.toContain(screens.notFetched(WHOLE));
    expect(dialog().getByRole('img').elements().length).toBeGreaterThan(0);
  });
});
