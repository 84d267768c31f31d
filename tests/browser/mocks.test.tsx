import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showPanel } from '#mocks/panel.ts';
import { during } from './during.ts';

const ask = (path: string) => fetch(new URL(`api/v1/${path}`, document.baseURI));

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
