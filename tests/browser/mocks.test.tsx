import axe from 'axe-core';
import { http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { networkOf } from '#mocks/network.ts';
import { showPanel } from '#mocks/panel.ts';
import { answering, during } from './during.ts';

const addressOf = (path: string): string => new URL(path, document.baseURI).href;
const ask = (path: string) => fetch(addressOf(`api/v1/${path}`));

/** Whether the browser has sent a question to its host, whatever was answered. */
const isSent = (path: string): boolean => performance.getEntriesByName(addressOf(path)).length > 0;

describe(during, () => {
  it('begins on a calm day in Exempelköping', async () => {
    expect(await (await ask('organisation.json')).json()).toMatchObject({ name: 'Exempelköping' });
  });

  it('changes what is answered from one moment to the next', async () => {
    during('down');
    expect((await ask('organisation.json')).status).toBe(503);
    during('calm', 'eksempelby');
    expect(await (await ask('organisation.json')).json()).toMatchObject({ name: 'Eksempelby' });
  });
});

describe(networkOf, () => {
  // The browser writes down only so many, and the page has asked for many modules.
  beforeEach(() => performance.clearResourceTimings());

  it.each([
    ['another way to ask', 'api/v1/goals.json', { method: 'POST', body: '{}' }],
    ['another version', 'api/v2/goals.json', {}],
    ['the root of the API', 'api', {}],
  ])('answers nothing else, and lets no host answer: %s', async (_, path, how) => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await expect(fetch(addressOf(path), how)).rejects.toThrow(TypeError);
    expect(isSent(path)).toBe(false);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`/${path}`));
  });

  it('lets no host answer when what should answer fails', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    answering(
      http.get(api('goals.json'), () => {
        throw new Error('no answer');
      }),
    );
    expect((await ask('goals.json')).status).toBe(500);
    expect(isSent('api/v1/goals.json')).toBe(false);
    expect(said).toHaveBeenCalled();
  });

  it('leaves what is not the API to its host', async () => {
    await fetch(addressOf('icon.svg?api/v1/'));
    await expect.poll(() => isSent('icon.svg?api/v1/')).toBe(true);
  });
});

describe(showPanel, () => {
  const go = vi.fn<(address: URL) => void>();
  let panel: HTMLElement | undefined;
  const show = async (...choice: Parameters<typeof showPanel>) => {
    panel = showPanel(...choice);
    await page.getByText(/^Demonstration: /).click();
  };
  afterEach(() => panel?.remove());

  it('offers every town and every state of affairs, and says what the present one is', async () => {
    await show({ town: 'eksempelby', scenario: 'down' }, go);
    await expect.element(page.getByRole('complementary', { name: 'Demonstration' })).toBeVisible();
    await expect.element(page.getByLabelText('Kommune')).toHaveValue('eksempelby');
    await expect.element(page.getByLabelText('Tilstand')).toHaveValue('down');
    await expect.element(page.getByText('Serveren svarer på alt, at den ikke kan svare.')).toBeVisible();
  });

  it.each([
    ['Kommun', 'Tomköping', { town: 'tomkoping' }],
    ['Läge', 'Gamla uppgifter', { scenario: 'old-release' }],
  ])('goes there when %s %s is chosen', async (label, option, chosen) => {
    await show({ town: 'exempelkoping', scenario: 'calm' }, go);
    await page.getByLabelText(label).selectOptions(option);
    expect(go).toHaveBeenCalledOnce();
    expect(Object.fromEntries(go.mock.calls[0]?.[0].searchParams ?? [])).toMatchObject(chosen);
  });

  it('is usable by all, open and closed', async () => {
    await show({ town: 'exempelkoping', scenario: 'calm' }, go);
    const { violations } = await axe.run(panel ?? document.body);
    expect(violations).toEqual([]);
  });
});
