import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { expectTrouble, heading, open } from '#tests/pages/visit.tsx';
import { sv } from '#words/sv.ts';
import { button, dialog } from './at-meeting.ts';

const { stage } = sv;
const { hold } = stage;

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
