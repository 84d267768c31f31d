import { describe, expect, inject, it } from 'vitest';
import { sv } from '#words/sv.ts';
import { arrive, travellers } from './traveller.ts';
import { ALONE, NAME, usbStick } from './usb-stick.ts';

const { addressOf, put, text } = usbStick();

/** The same text with one letter changed. */
const changedAt = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

describe('a meeting file that is not whole', () => {
  const open = travellers();

  it.each<[string, (text: string) => string]>([
    ['cut where its figures are', (text) => text.slice(0, -2000)],
    ['cut where its app is', (text) => text.slice(0, text.length / 2)],
    ['changed in one letter of its figures', (text) => changedAt(text, text.indexOf('id="figures">') + 4000)],
    ['changed in one letter of its app', (text) => changedAt(text, text.indexOf('id="app">') + 4000)],
  ])('when it was %s, says so and shows nothing', async (_, damage) => {
    put('damaged.html', damage(text()));
    const { page } = await open(ALONE);
    await page.goto(addressOf('damaged.html'));
    await page.getByText(sv.meetingFile.cannotOpen).waitFor();
    expect(await page.locator('#root').innerText()).toBe('');
  });
});

describe('a meeting file where there is a network', () => {
  const open = travellers();

  it('can still ask nobody, run nothing else and load nothing', async () => {
    const traveller = await open();
    await arrive(traveller, addressOf(NAME));
    const answered: string[] = [];
    traveller.page.on('response', (response) => answered.push(response.url()));
    const host = inject('address');
    await traveller.page.evaluate((address) => {
      const stopped = new Set<string>();
      Object.assign(window, { stopped });
      document.addEventListener('securitypolicyviolation', (event) => stopped.add(event.effectiveDirective));
      const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, about: object) =>
        document.body.append(Object.assign(document.createElement(name), about));
      fetch(`${address}api/v1/units.json`).catch(() => {});
      element('img', { src: `${address}icon.svg` });
      element('link', { rel: 'stylesheet', href: `${address}a.css` });
      element('iframe', { src: address });
    }, host);
    const stopped = () => traveller.page.evaluate(() => [...(window as unknown as { stopped: Set<string> }).stopped]);
    await expect
      .poll(stopped)
      .toEqual(expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'style-src-elem']));
    expect(answered.filter((address) => !/^(?:data|blob|file):/.test(address))).toEqual([]);
  });
});
