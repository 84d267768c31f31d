import { describe, expect, it } from 'vitest';
import type { Trial } from '#domain/dialogue/record.ts';
import { unitId } from '#domain/kernel/ids.ts';
import type { TryingPlace } from '#view/trials.view.ts';
import { sv } from '#words/sv.ts';
import { numbered, viewOf } from './tried.ts';

const { trying } = sv;
const text = (sv: string) => ({ sv });

describe('trials', () => {
  const SOME = numbered(
    { phase: 'dare', started: '2025-01-10', outcome: 'unclear', ended: '2025-06-30', learnt: text('Något') },
    { phase: 'adjust', started: '2025-02-10', unit: unitId('ornen') },
    { phase: 'adjust', started: '2025-03-10', unit: unitId('soder'), learnt: text('Något') },
    { phase: 'test', started: '2026-09-01' },
  );

  it('are answered in one sentence first, and counted by how they stand', () => {
    const { sentence, counts } = viewOf(SOME).trials;
    expect(sentence).toBe(trying.answer(3, 2));
    expect(counts).toEqual([
      { key: 'planned', count: '1', label: trying.state.planned },
      { key: 'running', count: '2', label: trying.state.running },
      { key: 'unclear', count: '1', label: trying.state.unclear },
    ]);
  });

  it('stand step by step, the latest first in each, and no step without any', () => {
    const { phases } = viewOf(SOME).trials;
    expect(phases.map(({ name, all }) => [name, all])).toEqual([
      [trying.phase.adjust, 2],
      [trying.phase.test, 1],
      [trying.phase.dare, 1],
    ]);
    expect(phases[0]?.items(0, 9).map(({ key }) => key)).toEqual(['nr-2', 'nr-1']);
  });

  it('lead from each of the four steps to what was tried there', () => {
    const { steps } = viewOf(SOME, { unit: unitId('ornen'), phase: 'adjust' }).trials;
    expect(steps.map(({ name, count, href, isCurrent }) => [name, count, href, isCurrent])).toEqual([
      [trying.phase.adjust, trying.found(1), '#/trying?unit=ornen&phase=adjust', true],
      [trying.phase.try, trying.found(0), '#/trying?unit=ornen&phase=try', false],
      [trying.phase.test, trying.found(0), '#/trying?unit=ornen&phase=test', false],
      [trying.phase.dare, trying.found(0), '#/trying?unit=ornen&phase=dare', false],
    ]);
  });

  it.each<[Partial<TryingPlace>, string[], string]>([
    [{ phase: 'adjust' }, ['adjust'], trying.found(2)],
    [{ phase: 'try' }, ['try'], trying.found(0)],
    [{ phase: 'leap' }, ['adjust', 'test', 'dare'], trying.found(4)],
    [{ unit: unitId('norr') }, ['adjust'], trying.found(1)],
    [{ unit: unitId('soder'), phase: 'dare' }, ['dare'], trying.found(0)],
  ])('%j shows %j', (place, keys, found) => {
    const { phases, found: said, isChosen } = viewOf(SOME, place).trials;
    expect([phases.map(({ key }) => key), said]).toEqual([keys, found]);
    expect(isChosen).toBe(place.phase !== undefined && place.phase !== 'leap');
  });

  it('answers for the whole unit while one step is looked at, without what stands below', () => {
    const { trials, sections } = viewOf(SOME, { phase: 'adjust' });
    expect([trials.sentence, sections]).toEqual([trying.answer(3, 2), []]);
  });

  it('of one step are a few at first, with the way to all of them', () => {
    const many = numbered(...Array.from({ length: 5000 }, (): Partial<Trial> => ({ phase: 'test' })));
    const [phase] = viewOf(many).trials.phases;
    expect(phase?.first).toEqual({ count: 6, label: trying.all(5000), href: '#/trying?phase=test' });
    const [whole] = viewOf(many, { phase: 'test' }).trials.phases;
    expect([whole?.first, whole?.all, whole?.items(4990, 5020).length]).toEqual([null, 5000, 10]);
    expect(viewOf(numbered(...Array(6).fill({}))).trials.phases[0]?.first).toBeNull();
  });

  it.each<[string, Partial<Trial>[], string]>([
    ['none', [], trying.noTrials],
    ['none that has begun', [{ started: '2027-01-01' }], trying.noneBegun],
    ['one', [{}], trying.answer(1, 0)],
  ])('say so where there are %s', (_, trials, sentence) => {
    expect(viewOf(numbered(...trials)).trials.sentence).toBe(sentence);
  });
});
