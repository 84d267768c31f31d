import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sv } from '#words/sv.ts';
import { arrive, travellers } from './traveller.ts';
import { FOLDER, textOf, usbStick } from './usb-stick.ts';

const { addressOf, wayTo } = usbStick();

const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

describe('a meeting file saved from the page', () => {
  const open = travellers();

  it('opens from disk and shows the same figures as the page it was saved from', async () => {
    const site = await open();
    await arrive(site, `${inject('address')}#/meeting`);
    const saving = site.page.waitForEvent('download');
    await site.page.getByRole('button', { name: sv.meetingFile.save }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('DEMO_exempelkoping_motesfil_2026-1.html');
    await saved.saveAs(wayTo('saved.html'));
    await site.page.getByText(`${saved.suggestedFilename()} (`).waitFor();
    const file = await open();
    const { units, goals } = { units: read('units').units, goals: read('goals').goals };
    for (const hash of [
      '#/',
      `#/goals/${goals[0].id}`,
      `#/units/${units[3].id}`,
      '#/voice',
      '#/conditions',
      '#/survey',
    ]) {
      await arrive(site, `${inject('address')}${hash}`);
      await arrive(file, addressOf('saved.html', hash));
      expect(await textOf(file), hash).toBe(await textOf(site));
    }
    expect(file.troubles).toEqual([]);
    expect(site.troubles).toEqual([]);
  });

  it('says why there is none when the line breaks, saves nothing, and can be tried again', async () => {
    const { page } = await open();
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await page.goto(`${inject('address')}#/meeting`);
    const save = page.getByRole('button', { name: sv.meetingFile.save });
    await page.route('**/units/*.json', (route) => route.fulfill({ status: 401, body: '' }));
    await save.click();
    await page.getByText(sv.state.failure.signin).waitFor();
    await page.getByText(sv.meetingFile.failed).waitFor();
    expect(await page.getByRole('progressbar', { name: sv.meetingFile.making }).count()).toBe(0);
    await page.unroute('**/units/*.json');
    // Files are saved one after the other: one that was saved before would be first.
    const saving = page.waitForEvent('download');
    await save.click();
    expect(saved).toEqual([(await saving).suggestedFilename()]);
    await page.getByText(`${saved[0]} (`).waitFor();
    expect(saved).toHaveLength(1);
  });
});
