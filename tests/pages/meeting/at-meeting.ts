import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { open, visit } from '#tests/pages/visit.tsx';
import { sv } from '#words/sv.ts';

/** A meeting that is prepared and shown, and what is looked for in it. */

const { stage } = sv;
export const main = () => page.getByRole('main');
export const dialog = () => page.getByRole('dialog', { name: stage.stage('Exempelköping') });
export const button = (name: string) => page.getByRole('button', { name });

/** What the address says of the meeting. */
export const chosen = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1]));

/** How far the meeting has come. */
export const bar = () => dialog().getByRole('progressbar');
export const at = (step: number) => expect.element(bar()).toHaveAttribute('value', String(step));

/** A short meeting: one goal, and what always comes. */
const SHORT = '#/meeting?goals=brukare-paverkar&without=task.last.voice.trust.told.tried';

/** Opens the short meeting at a screen. */
export async function present(step = 1): Promise<void> {
  await open(`${SHORT}&step=${step}`);
  await expect.element(dialog()).toBeVisible();
}

/** Opens the short meeting by its programme, as whoever leads it does. */
export async function begin(): Promise<void> {
  await visit(SHORT);
  await button(stage.start).click();
  await at(1);
}

/** A finger drawn over the screen, between two places in pixels from the left. */
export function swipe(from: number, to: number): void {
  const target = dialog().element().querySelector('.stage-screen') as Element;
  const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
  const fire = (type: string, x: number, touches: Touch[]) =>
    target.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch(x)] }));
  fire('touchstart', from, [touch(from)]);
  fire('touchend', to, []);
}
