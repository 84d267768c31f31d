import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** What the reader has asked the computer for, until the test is over. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const set = (asked: { name: string; value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features: asked });
  await set(Object.entries(features).map(([name, value]) => ({ name, value })));
  onTestFinished(async () => {
    await set([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  });
}
