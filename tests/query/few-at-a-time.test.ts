import { describe, expect, it } from 'vitest';
import { fewAtATime } from '#query/few-at-a-time.ts';

const THINGS = Array.from({ length: 20 }, (_, at) => at);
const nobodyLeaves = () => new AbortController().signal;

/** Waits until nothing more happens by itself. */
const quiet = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
};

describe(fewAtATime, () => {
  it('does it once with each, six at a time', async () => {
    const done: number[] = [];
    let [now, most] = [0, 0];
    await fewAtATime(THINGS, nobodyLeaves(), async (thing) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      done.push(thing);
    });
    expect(done.sort((one, other) => one - other)).toEqual(THINGS);
    expect(most).toBe(6);
  });

  it('has nothing to do with nothing', async () => {
    await expect(fewAtATime([], nobodyLeaves(), () => Promise.reject(new Error('asked')))).resolves.toBeUndefined();
  });

  it('begins nothing more when one fails, stops those on their way, and throws what the first threw', async () => {
    const [begun, stopped]: [number[], number[]] = [[], []];
    const act = async (thing: number, signal: AbortSignal): Promise<void> => {
      begun.push(thing);
      const stop = new Promise((resolve) => signal.addEventListener('abort', resolve));
      await new Promise(setImmediate);
      if (thing === 2) throw new Error('the first');
      await stop;
      stopped.push(thing);
      throw new Error('stopped');
    };
    await expect(fewAtATime(THINGS, nobodyLeaves(), act)).rejects.toThrow('the first');
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    expect(stopped).toEqual([0, 1, 3, 4, 5]);
  });

  it('ends only when nothing is on its way', async () => {
    let isLast = false;
    let [come, ended] = [() => {}, false];
    const slow = new Promise<void>((resolve) => {
      come = resolve;
    });
    const all = fewAtATime([0, 1], nobodyLeaves(), async (thing) => {
      if (thing === 0) throw new Error('the first');
      await slow;
      isLast = true;
    }).catch(() => {
      ended = true;
    });
    await quiet();
    expect(ended).toBe(false);
    come();
    await all;
    expect([isLast, ended]).toEqual([true, true]);
  });

  it.each([
    ['before', true],
    ['while', false],
  ])(
    'says to each that nobody waits, when who waits leaves %s it is done, and listens no more',
    async (_, isBefore) => {
      const leaving = new AbortController();
      const heard: unknown[] = [];
      if (isBefore) leaving.abort('left');
      const all = fewAtATime([0, 1], leaving.signal, async (_thing, signal) => {
        await quiet();
        heard.push(signal.reason);
      });
      leaving.abort('left');
      await all;
      expect(heard).toEqual(['left', 'left']);
    },
  );
});
