import { describe, expect, it } from 'vitest';
import { heldTown } from '#tests/ui/held-town.ts';
import { type FigureOf, figuresNow } from '#view/decision-figure.ts';
import { sv } from '#words/sv.ts';

describe('what the figures say that decisions in Exempelköping were to move', async () => {
  const { held, setting } = await heldTown('exempelkoping', sv, 'sv');
  const figureOf: FigureOf = (indicator, unit) =>
    held.columnsOf(unit).find((column) => column.indicator === indicator) ?? null;
  const saidOf = (id: string) => {
    const decision = held.record?.decisions.find((one) => one.id === id);
    if (decision === undefined) throw new RangeError(`no decision ${id}`);
    return figuresNow(decision, held.names, figureOf, setting).figures;
  };

  it('waits for 2027 only with what the goal is read by', () => {
    const early = sv.verdict.tooEarly('2027');
    expect(saidOf('2024-3').map(({ verdict }) => verdict)).toEqual([early]);
    for (const id of ['2023-1', '2024-2']) expect(saidOf(id).map(({ verdict }) => verdict)).not.toContain(early);
  });

  it('is said of each unit that a decision is about', () => {
    expect(saidOf('2025-2').map(({ unit }) => unit?.text)).toEqual([
      'Vuxenenheten',
      'Barn och familj',
      'Ekonomiskt bistånd',
    ]);
  });

  it('tells a share of few by how many of how many', () => {
    expect(saidOf('2023-1')[0]?.latest).toMatch(/^75,0\u00a0% \(41–93\), 6 av 8, 2025/);
  });
});
