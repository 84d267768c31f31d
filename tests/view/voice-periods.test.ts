import { describe, expect, it } from 'vitest';
import type { VoiceItem } from '#domain/dialogue/voice.ts';
import { on } from '#tests/domain/dialogue/items.ts';
import { periodsView } from '#view/voice-periods.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { voiceOf } from './voices.ts';

const { periods, stage } = sv.voice;
const EARLY = '2025-02-01';
const LATE = '2025-12-01';
const made = (received: string) => ({ received, answered: received, made: on(received), told: on(received) });

const viewOf = (...items: Partial<VoiceItem>[]) => {
  const voice = voiceOf(...items);
  return periodsView(voice.items, voice, 'Kommunen', settingOf('demo'));
};

describe(periodsView, () => {
  it('draws shares of ripe half-years, and counts of young ones that are said to be young', () => {
    const view = viewOf(made(EARLY), { received: EARLY }, { kind: 'praise', received: EARLY }, made(LATE));
    expect(
      view?.rows.map(({ name, isRipe, young, cells }) => [name, isRipe, young, cells.map(({ said }) => said)]),
    ).toEqual([
      [
        periods.name(1, 2025),
        true,
        null,
        [...Array(3).fill(periods.share('50\u00a0%', 1, 2)), periods.daysUnknown, '1'],
      ],
      [periods.name(2, 2025), false, periods.young, [...Array(3).fill(periods.soFar(1, 1)), periods.days(0), '0']],
    ]);
    expect(view?.young).toBe(periods.youngText(90));
    expect(viewOf(made(EARLY))?.young).toBeNull();
  });

  it('says in words what its bar is made of, all bars on one scale', () => {
    const [first, last] =
      viewOf(made(EARLY), made(EARLY), { received: EARLY }, { received: EARLY }, made('2025-07-01'))?.rows ?? [];
    expect(first?.parts).toEqual([
      { stage: 'made', from: 0, width: 50, count: 2 },
      { stage: 'received', from: 50, width: 50, count: 2 },
    ]);
    expect(first).toMatchObject({ told: 50, said: `${stage.made}: 2 och ${stage.received}: 2` });
    expect(last).toMatchObject({ told: 25, parts: [{ width: 25 }] });
  });

  it('names the columns as many as it fills, and only the shades that are drawn', () => {
    const view = viewOf(made(EARLY), { received: '2024-02-01' });
    expect(view?.columns).toHaveLength((view?.rows[0]?.cells.length ?? 0) + 2);
    expect(view?.key.map((one) => one.stage)).toEqual(['made', 'received']);
    expect(view?.caption).toBe(`${sv.provenance.demoName}: Kommunen. ${periods.title}`);
  });

  it('keeps a half-year in which nothing came, and one with praise alone', () => {
    const view = viewOf(made('2024-02-01'), { kind: 'praise', received: '2025-02-01' });
    expect(view?.rows.map(({ cells }) => cells[0]?.said)).toEqual([
      periods.share('100\u00a0%', 1, 1),
      periods.nothing,
      periods.nothing,
    ]);
    expect(viewOf()).toBeNull();
  });
});
