import { describe, expect, it } from 'vitest';
import { originOf, settingOf } from '#tests/view/builders.ts';
import { type WatchedAnswer, watchView } from '#view/meeting/watch.view.ts';
import { sv } from '#words/sv.ts';

const { watch } = sv.stage;
const SINCE = new Date(2026, 2, 10, 14, 5);
const CLOCK = sv.format.clock(SINCE);
const STILL = watch.still('3 mars 2026');
const setting = settingOf();
const failed = (kind: string): WatchedAnswer => ({ kind: 'failed', failure: { kind }, since: SINCE });
const answers = (id: string, published: string): WatchedAnswer => ({ kind: 'answers', release: { id, published } });

describe(watchView, () => {
  it('says nothing until something is known, and nothing while all is as when the meeting began', () => {
    expect(watchView(undefined, setting)).toBeNull();
    expect(watchView({ kind: 'answers', release: originOf('production').release }, setting)).toBeNull();
  });

  it.each([
    ['unreachable', watch.unreachable(CLOCK)],
    ['timeout', watch.unreachable(CLOCK)],
    ['signin', watch.signin(CLOCK)],
    ['http', watch.http(CLOCK)],
    ['notFound', watch.other(CLOCK)],
    ['format', watch.other(CLOCK)],
    ['unexpected', watch.other(CLOCK)],
  ])('%s: says what and since when, and that nothing changes', (kind, said) => {
    expect(watchView(failed(kind), setting)).toBe(`${said} ${STILL}`);
  });

  it.each([
    ['2026-2', '2026-09-03', watch.newer('2026-2', '3 september 2026')],
    ['2025-1', '2025-03-04', watch.another('2025-1')],
    ['2026-1b', '2026-03-03', watch.another('2026-1b')],
  ])('says that release %s of %s is there', (id, published, said) => {
    expect(watchView(answers(id, published), setting)).toBe(`${said} ${STILL}`);
  });

  it('tells of the figures that the meeting shows, not of the day', () => {
    const later = settingOf('production', { today: '2031-01-01' });
    expect(watchView(failed('http'), later)).toContain('3 mars 2026');
  });
});
