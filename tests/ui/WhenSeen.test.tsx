import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { WhenSeen } from '#ui/chart/WhenSeen.tsx';
import { draw } from './drawn.tsx';

const farDown = (
  <div style={{ marginBlockStart: '5000px' }}>
    <WhenSeen>
      <p>Ritat</p>
    </WhenSeen>
  </div>
);

describe(WhenSeen, () => {
  it('draws nothing far from the window, and has it drawn before the paper is', async () => {
    const box = await draw(farDown);
    await new Promise(requestAnimationFrame);
    expect(box.textContent).toBe('');
    window.dispatchEvent(new Event('beforeprint'));
    // At once: the browser prints what stands there when this returns.
    expect(box.textContent).toBe('Ritat');
  });

  it('draws when one comes near', async () => {
    const box = await draw(farDown);
    box.querySelector('.chart-place')?.scrollIntoView();
    await expect.element(page.getByText('Ritat')).toBeVisible();
  });
});
