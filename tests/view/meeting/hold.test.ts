import { describe, expect, it } from 'vitest';
import { settingOf } from '#tests/view/builders.ts';
import { NAMES } from '#tests/view/voices.ts';
import { missedLines } from '#view/meeting/hold.view.ts';
import { sv } from '#words/sv.ts';

const { hold } = sv.stage;
const setting = settingOf();

describe(missedLines, () => {
  it('names what did not come: units and indicators as they are called, each thing once', () => {
    const missed = [
      { kind: 'voice', id: null },
      { kind: 'unit', id: 'ornen' },
      { kind: 'unit', id: 'ornen' },
      { kind: 'series', id: 'bemotande' },
      { kind: 'comparator', id: 'liknande' },
    ] as const;
    expect(missedLines(missed, NAMES, setting)).toEqual([
      hold.kind.voice,
      hold.of(hold.kind.unit, 'Örnen'),
      hold.of(hold.kind.series, 'Bemötande'),
      hold.of(hold.kind.comparator, 'liknande'),
    ]);
  });

  it('has only ids where the names did not come either', () => {
    expect(missedLines([{ kind: 'unit', id: 'ornen' }], null, setting)).toEqual([hold.of(hold.kind.unit, 'ornen')]);
  });

  it('counts those beyond six', () => {
    const missed = Array.from({ length: 9 }, (_, at) => ({ kind: 'unit' as const, id: `u${at}` }));
    const lines = missedLines(missed, NAMES, setting);
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toBe(hold.more(3));
  });
});
