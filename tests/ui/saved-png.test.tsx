import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { figureView } from '#view/figure.view.ts';
import { sv } from '#words/sv.ts';
import { only } from './drawn.tsx';
import { catchSaved, drawFigure, drawn, press, save, savedSvg } from './saving.tsx';

const { take } = sv;

/** The colours of all points of a picture, as one number each. */
async function colours(picture: ImageBitmap): Promise<number[]> {
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  return Array.from(new Uint32Array(data.buffer));
}

describe('a picture saved as PNG', () => {
  it('is the drawing at twice its size', async () => {
    const saved = catchSaved();
    await drawn();
    const { svg } = await savedSvg(saved);
    const { name, content } = await save(saved, 'Png');
    expect(name).toBe('DEMO_exempelkoping_bemotande_kommunen_2026-1.png');
    expect(content.type).toBe('image/png');
    const picture = await createImageBitmap(content);
    expect(picture.width).toBe(Number(svg.getAttribute('width')) * 2);
    expect(picture.height).toBe(Number(svg.getAttribute('height')) * 2);
    const all = await colours(picture);
    const paper = all.at(-1);
    expect((paper ?? 0) >>> 24).toBe(255);
    const inked = all.filter((colour) => colour !== paper).length / all.length;
    expect(inked).toBeGreaterThan(0.05);
    expect(inked).toBeLessThan(0.5);
    expect(new Set(all).size).toBeGreaterThan(20);
  });
});

describe('a picture that can not be made', () => {
  const said = (text: string) => expect.element(page.getByText(text)).toBeVisible();
  const ways = [take.picture.copy, take.savePng, take.saveSvg];

  it('because the browser lends no canvas is said, with what to do instead', async () => {
    const saved = catchSaved();
    const lending = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(null));
    await drawn();
    await press(take.savePng);
    await said(take.trouble['no-png']);
    expect(saved).toEqual([]);
    lending.mockRestore();
    await save(saved, 'Png');
    await expect.element(page.getByText(take.trouble['no-png'])).not.toBeInTheDocument();
  });

  it.each(ways)('because the chart is not drawn is said: %s', async (way) => {
    const saved = catchSaved();
    const box = await drawn();
    only(box, '.series').remove();
    await press(way);
    await said(take.trouble['not-drawn']);
    expect(saved).toEqual([]);
  });

  it.each(ways)('because something unforeseen went wrong is said: %s', async (way) => {
    const writing = vi.spyOn(XMLSerializer.prototype, 'serializeToString').mockImplementation(() => {
      throw new Error('unforeseen');
    });
    onTestFinished(() => writing.mockRestore());
    await drawn();
    await press(way);
    await said(take.trouble.failed);
  });

  it('because there is no chart has no button', async () => {
    const empty = { column: surveyOf(['suppressed']), indicator: questionOf(), unitName: { sv: 'Norr' } };
    await drawFigure(figureView(empty, settingOf()));
    await expect.element(page.getByRole('button', { name: take.saveCsv })).toBeVisible();
    for (const way of ways) expect(page.getByRole('button', { name: way }).elements()).toEqual([]);
  });
});
