import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { only, shapes } from './drawn.tsx';
import { emulatePrint } from './emulated.ts';
import { catchSaved, drawn, press, viewOf } from './saving.tsx';

const { take } = sv;

describe('what can be taken along', () => {
  it('hands out the table as a file that says it is invented', async () => {
    const saved = catchSaved();
    await drawn();
    await press(take.saveCsv);
    await expect
      .poll(() => saved.map(({ name }) => name))
      .toEqual(['DEMO_exempelkoping_bemotande_kommunen_2026-1.csv']);
    // A file begins with a byte order mark, which reading it as text takes away.
    expect(await saved[0]?.content.text()).toBe(viewOf('demo').file().text.slice(1));
  });

  it('is not in the way until somebody asks for it', async () => {
    const box = await drawn();
    await page.getByText(take.title).click();
    await expect.poll(() => shapes(box, '.take-along')).toEqual([]);
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  it.each([320, 1280])(
    'has room in a window %i pixels wide, and each button is large enough for a finger',
    async (width) => {
      await page.viewport(width, 800);
      onTestFinished(() => page.viewport(1000, 800));
      const box = await drawn();
      // With the longest words that may stand beside the buttons.
      only(box, '.series').remove();
      await press(take.savePng);
      await expect.element(page.getByText(take.trouble['not-drawn'])).toBeVisible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const buttons = shapes<HTMLElement>(box, '.take-along button');
      expect(buttons).toHaveLength(6);
      for (const button of buttons) {
        const { right, height } = button.getBoundingClientRect();
        expect(right).toBeLessThanOrEqual(width);
        expect(height).toBeGreaterThanOrEqual(44);
      }
    },
  );

  it('is not printed, opened or not', async () => {
    const box = await drawn();
    await emulatePrint();
    expect(only<HTMLElement>(box, '.take').checkVisibility()).toBe(false);
    expect(only<HTMLElement>(box, '.figure').checkVisibility()).toBe(true);
  });
});
