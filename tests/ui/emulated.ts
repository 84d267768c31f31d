import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

const REDUCED = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

/** What every test finds: a screen, and a reader who wants nothing to move. */
async function asBefore(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: REDUCED });
}

/** What the reader has asked the computer for, until the test is over. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const asked = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: asked });
  onTestFinished(asBefore);
}

/** Paper in place of the screen, until the test is over. */
export async function emulatePrint(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(asBefore);
}
