import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { dialog, present } from './at-meeting.ts';

describe('the stage', () => {
  afterEach(async () => {
    await cleanup();
    await page.viewport(1000, 800);
  });

  it.each([
    ['a projector', 1280, 720],
    ['a telephone', 320, 640],
  ])('is usable by all on %s', async (_, width, height) => {
    await page.viewport(width, height);
    await present(2);
    await expect.poll(async () => (await axe.run(dialog().element())).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const one of dialog().getByRole('button').elements()) {
      expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });

  it('has no text smaller than 28 pixels above and below its screen on a projector', async () => {
    await page.viewport(1280, 720);
    await present(2);
    const around = dialog().element().querySelectorAll('.stage-top *, .stage-foot *');
    const sizes = [...around].map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  });
});
