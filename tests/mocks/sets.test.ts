import { describe, expect, it } from 'vitest';
import { answered } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { spanOf } from '#domain/kernel/period.ts';
import { type ListenedTown, listenedTown } from './listened.ts';

const LISTENED = [
  ['exempelkoping', listenedTown('exempelkoping')],
  ['eksempelby', listenedTown('eksempelby')],
] as const;

const askedIn = ({ sets, every }: ListenedTown, set: string): Indicator[] => {
  const ids = sets.find(({ id }) => id === set)?.indicators ?? [];
  return ids.flatMap((id) => every.find((one) => one.id === id) ?? []);
};

/** Known cells and withheld ones of every question of a set, in every unit. */
function cellsIn(town: ListenedTown, set: string): { known: number; withheld: number } {
  const cells = askedIn(town, set).flatMap(({ id }) => town.columnsOf(id).flatMap((column) => [...column.cells]));
  return {
    known: cells.filter(({ kind }) => kind === 'known').length,
    withheld: cells.filter((cell) => cell.kind === 'missing' && cell.reason === 'suppressed').length,
  };
}

describe.each(LISTENED)('what users and colleagues are asked in %s', (_, town) => {
  it('begins with five questions of its own, and is of every kind', () => {
    const [first] = town.sets;
    expect(first).toMatchObject({ kind: 'profile', indicators: { length: 5 } });
    expect(town.indicators.map(({ id }) => id)).toEqual(expect.arrayContaining([...(first?.indicators ?? [])]));
    expect(new Set(town.sets.map(({ kind }) => kind))).toEqual(new Set(['profile', 'meeting', 'staff', 'trust']));
  });

  it('adds nothing to the first page beside what goals name and what stands by itself', () => {
    const named = new Set([...town.goals.flatMap((goal) => goal.indicators), ...(town.sets[0]?.indicators ?? [])]);
    expect(town.indicators.filter(({ id, set }) => set !== undefined && !named.has(id))).toEqual([]);
  });

  it('puts the same four questions to everyone who was at the meeting, month by month', () => {
    const questions = askedIn(town, 'meetings');
    const items = ['greet', 'see', 'care', 'listen'];
    expect(questions.map(({ asked, item }) => `${item} ${asked}`)).toEqual(
      items.flatMap((item) => ['users', 'relatives', 'staff', 'partners'].map((party) => `${item} ${party}`)),
    );
    for (const { periods } of questions.flatMap(({ id }) => town.columnsOf(id))) {
      expect(periods).toHaveLength(15);
      expect(periods.every((period) => spanOf(period).first === spanOf(period).last)).toBe(true);
    }
  });

  it.each(['meetings', 'trust'])('has both known and withheld answers: %s', (set) => {
    const { known, withheld } = cellsIn(town, set);
    expect(known).toBeGreaterThan(30);
    expect(withheld).toBeGreaterThan(5);
  });

  it('asks for trust both ways, and withholds the wave in which few politicians answered', () => {
    const pairs = askedIn(town, 'trust').map(({ asked, about }) => `${asked} ${about}`);
    for (const pair of pairs) expect(pairs).toContain(pair.split(' ').reverse().join(' '));
    const politicians = town.surveyOf('trust-politicians-managers', town.tree.root.id);
    expect(politicians?.cells.map((cell) => (cell.kind === 'missing' ? cell.reason : 'known'))).toEqual(
      expect.arrayContaining(['suppressed', 'known']),
    );
  });

  it('says of every measure and question of its own what it can say and not, who owns it and what it costs', () => {
    const presets = new Set(['ifo', 'meetings', 'hme', 'trust']);
    const own = town.every.filter(({ set }) => set !== undefined && !presets.has(set));
    expect(own.length).toBeGreaterThan(12);
    for (const one of own) {
      const { canSay, cannotSay, owner, reviewed, nextReview, minutes, definition } = one;
      expect([canSay, cannotSay, owner, reviewed, nextReview, minutes, definition], one.id).not.toContain(undefined);
    }
  });

  it('speaks every language of the town', () => {
    for (const { id, name, definition } of town.beside) {
      for (const language of town.organisation.languages) {
        expect([name[language], definition?.[language]], `${id} ${language}`).not.toContain(undefined);
      }
    }
  });

  it('knows who is missing, and withholds one division of those who answered', () => {
    const last = town.waves.at(-1)?.mix ?? [];
    const shares = last.map(({ groups }) =>
      groups.map(({ served, answered: some }) =>
        served.kind === 'known' && some.kind === 'known' ? some.value / served.value : null,
      ),
    );
    expect(shares.filter((axis) => axis.every((share) => share === null))).toHaveLength(1);
    const [age, gender] = shares;
    expect(age?.[0]).toBeLessThan((age?.at(-1) ?? 0) / 2);
    expect(gender?.[1]).toBeLessThan((gender?.[0] ?? 0) * 0.75);
  });
});

describe('the national survey and the engagement of staff', () => {
  const [[, town]] = LISTENED;
  const rootShare = (id: string, at: number): number | null => {
    const cell = town.surveyOf(id, town.tree.root.id)?.cells[at];
    return cell?.kind === 'known' ? cell.value.good / answered(cell.value) : null;
  };

  it('has a year without, and influence lowest in all others', () => {
    const ids = askedIn(town, 'ifo').map(({ id }) => id);
    const years = [0, 1, 2, 3].map((at) => ids.map((id) => [id, rootShare(id, at)] as const));
    expect(years[1]?.every(([, share]) => share === null)).toBe(true);
    for (const year of years.filter((_, at) => at !== 1)) {
      const lowest = [...year].sort(([, one], [, other]) => (one ?? 1) - (other ?? 1))[0];
      expect(lowest?.[0]).toBe('ifo-influence');
    }
  });

  it('works out an index only where all nine statements are told', () => {
    const total = askedIn(town, 'hme')
      .slice(-1)
      .flatMap(({ id }) => town.columnsOf(id));
    expect(total.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'known')).length).toBeGreaterThan(20);
    for (const { unit, cells } of total) {
      cells.forEach((cell, at) => {
        const statements = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => town.surveyOf(`hme-${number}`, unit)?.cells[at]);
        expect(statements.every((one) => one?.kind === 'known')).toBe(cell.kind === 'known');
      });
    }
  });
});
