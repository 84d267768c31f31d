import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { readOrganisation } from '#contract/organisation.contract.ts';
import { failureOf } from '#query/failure.ts';
import { get } from '#query/http.ts';
import { organisation } from '#tests/contract/wires.ts';
import { failureIn, json, settled, townThatAnswers } from './answering.ts';

const town = townThatAnswers();
const ask = (signal = new AbortController().signal) => get('organisation', readOrganisation, signal);

/** Milliseconds. After this somebody must have been told. */
const PATIENCE = 20_000;
const MEBIBYTE = 1024 * 1024;
const START = new TextEncoder().encode(JSON.stringify(organisation).slice(0, 90));
const never = () => new Promise<never>(() => undefined);

/** An answer that comes in pieces, and then goes on in its own way. */
const inPieces = (pieces: readonly Uint8Array[], then: Partial<UnderlyingDefaultSource<Uint8Array>> = {}): Response => {
  const left = [...pieces];
  const pull: UnderlyingDefaultSource<Uint8Array>['pull'] = (stream) => {
    const piece = left.shift();
    return piece === undefined ? then.pull?.(stream) : stream.enqueue(piece);
  };
  return new HttpResponse(new ReadableStream({ ...then, pull }), { headers: { 'content-type': 'application/json' } });
};
/** As a fetch that is given up ends the reading of its answer. */
const untilGivenUp = () =>
  new Promise<void>((_, reject) => {
    const signal = town.requests.at(-1)?.signal;
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
const breaksOff = () => inPieces([START], { pull: (stream) => stream.error(new TypeError('the line broke')) });

describe('an answer that does not come', () => {
  it.each([
    ['at all', never],
    ['to its end', () => inPieces([START], { pull: untilGivenUp })],
  ])('%s is waited for, then told of, and not asked for again', async (_name, answer) => {
    town.answers(answer);
    const { error, after } = await settled(ask());
    expect(failureOf(error)?.failure).toEqual({ kind: 'timeout' });
    expect(after).toBeLessThan(PATIENCE);
    expect(town.asked).toHaveLength(1);
    expect(town.requests[0]?.signal.aborted).toBe(true);
  });

  it('after a first try without a line is told of in time too', async () => {
    town.answers((_path, time) => (time === 1 ? HttpResponse.error() : never()));
    const { error, after } = await settled(ask());
    expect(failureOf(error)?.failure).toEqual({ kind: 'timeout' });
    expect(after).toBeLessThan(PATIENCE);
    expect(town.asked).toHaveLength(2);
  });

  it('says since when', async () => {
    town.answers(never);
    const before = Date.now();
    const { error, after } = await settled(ask());
    const since = failureOf(error)?.since.getTime() ?? 0;
    expect(since).toBeGreaterThan(before);
    expect(since).toBeLessThanOrEqual(before + after);
  });
});

describe('an answer that breaks off', () => {
  it('is a line that broke, not a fault in the figures', async () => {
    town.answers(breaksOff);
    expect(await failureIn(ask())).toEqual({ kind: 'unreachable' });
    expect(town.asked).toHaveLength(2);
  });

  it('is asked for once more', async () => {
    town.answers((_path, time) => (time === 1 ? breaksOff() : json(organisation)));
    expect(await failureIn(ask())).toBeNull();
  });
});

describe('an answer that is too large', () => {
  it.each([
    ['in one piece', [21 * MEBIBYTE]],
    ['piece by piece', [11 * MEBIBYTE, 11 * MEBIBYTE]],
  ])('%s is refused while it comes', async (_name, sizes) => {
    const pieces = sizes.map((size) => new Uint8Array(size));
    town.answers(() => inPieces(pieces, { pull: never }));
    expect(await failureIn(ask())).toEqual({ kind: 'tooLarge' });
    expect(town.requests[0]?.signal.aborted).toBe(true);
    expect(town.asked).toHaveLength(1);
  });

  it('one that is only large is read', async () => {
    const blank = new Uint8Array(2 * MEBIBYTE).fill(0x20);
    const sound = new TextEncoder().encode(JSON.stringify(organisation));
    town.answers(() => inPieces([blank, sound, blank], { pull: (stream) => stream.close() }));
    expect(await failureIn(ask())).toBeNull();
  });
});

describe('who no longer wants an answer', () => {
  const reason = new Error('went on to another page');
  const errorOf = async (promise: Promise<unknown>) => (await settled(promise)).error;

  it('gets the reason back at once, and it is no failure', async () => {
    const leaving = new AbortController();
    town.answers(() => {
      leaving.abort(reason);
      return never();
    });
    const { error, after } = await settled(ask(leaving.signal));
    expect(error).toBe(reason);
    expect(failureOf(error)).toBeNull();
    expect(after).toBeLessThan(1000);
    expect(town.requests[0]?.signal.aborted).toBe(true);
  });

  it('is not asked for again after the pause', async () => {
    const leaving = new AbortController();
    town.answers(() => HttpResponse.error());
    setTimeout(() => leaving.abort(reason), 500);
    expect(await errorOf(ask(leaving.signal))).toBe(reason);
    expect(town.asked).toHaveLength(1);
  });

  it('before it was asked for, asks nothing', async () => {
    town.answers(() => json(organisation));
    expect(await errorOf(ask(AbortSignal.abort(reason)))).toBe(reason);
    expect(town.asked).toEqual([]);
  });
});
