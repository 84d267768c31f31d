import { chromium } from 'playwright';
import { build, type Rolldown } from 'vite';
import { findChromium, launchOptionsOf } from '#tests/browser/find-chromium.ts';
import type { Many, timed } from './many-readings.ts';
import { middle } from './middle.ts';

/** What the readings of many units cost in the browser. Milliseconds, the middle of several new windows. */
export interface ReadingsCost extends Pick<Many, 'kind'> {
  /** The computer is made so many times slower. */
  readonly slowed: number;
  readonly readings: number;
  readonly judged: number;
  readonly strip: number;
}

type Readings = ReturnType<typeof timed>;

const PROGRAM = 'tests/bench/many-readings.ts';
const WINDOWS = 5;

/** The program as one script, made as the app is made. */
async function script(): Promise<string> {
  const lib = { entry: PROGRAM, formats: ['iife' as const], name: 'readings' };
  const made = await build({ configFile: false, publicDir: false, logLevel: 'error', build: { write: false, lib } });
  const [first] = (Array.isArray(made) ? made : [made]) as Rolldown.RolldownOutput[];
  const [chunk] = first?.output ?? [];
  if (chunk === undefined) throw new Error(`${PROGRAM} could not be built`);
  return chunk.code;
}

/** Reads as many figures as a large town can have, each time in a window that has read nothing before. */
export async function readingsCosts(size: Omit<Many, 'kind'>): Promise<ReadingsCost[]> {
  const code = await script();
  const browser = await chromium.launch(launchOptionsOf(findChromium()));
  const inNewWindow = async (many: Many, slowed: number): Promise<Readings> => {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const read: Readings = await page.evaluate(
      `(() => { ${code}; return readings.timed(${JSON.stringify(many)}); })()`,
    );
    await page.close();
    return read;
  };
  const costs: ReadingsCost[] = [];
  for (const kind of ['survey', 'measure'] as const) {
    for (const slowed of [1, 4]) {
      const read: Readings[] = [];
      for (let at = 0; at < WINDOWS; at += 1) read.push(await inNewWindow({ ...size, kind }, slowed));
      const readings = Object.values(read[0]?.said ?? {}).reduce((sum, count) => sum + count, 0);
      const judged = middle(read.map((one) => one.judged));
      costs.push({ kind, slowed, readings, judged, strip: middle(read.map((one) => one.strip)) });
    }
  }
  await browser.close();
  return costs;
}
