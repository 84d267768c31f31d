import { describe, expect, it } from 'vitest';
import { publishFiles } from '#publish/publish.ts';
import { adviceOn } from '#publish/words/messages.ts';
import { type Change, townWith } from '#tests/publish/town.ts';
import { TODAY } from './found.ts';

/** With the town's own there are six, one more than its budget. */
const FIVE = ['a', 'b', 'c', 'd', 'e'].map(
  (id): Change => ['goals.csv', `${id},Målet ${id},egen-kraft,,active,,,,,bemotande,,,,,`],
);
const goal = (id: string, row: string): Change => [
  'goals.csv',
  `${id},Målet ${id},egen-kraft,,active,,,,,bemotande,,,,,`,
  row,
];

function todo(changes: readonly Change[]): string {
  const { problems } = publishFiles(townWith([...FIVE, ...changes]), { today: TODAY });
  const found = problems.find(({ code }) => code === 'too-many-goals');
  return found === undefined ? '' : adviceOn(found, 'sv').todo;
}

describe('a goal too many', () => {
  it.each<[string, readonly Change[], string]>([
    [
      'a proposal would replace',
      [['goals.csv', 'ny,Nytt,egen-kraft,,proposed,,,,,bemotande,b,,,,']],
      '«Målet b» (förslaget «Nytt» skulle ersätta det)',
    ],
    ['nothing measures', [goal('c', 'c,Målet c,egen-kraft,,active,,,,,,,,,,')], '«Målet c» (inget mäter det)'],
    [
      'follows no bearing',
      [goal('d', 'd,Målet d,,,active,,,,,bemotande,,,,,')],
      '«Målet d» (det följer ingen riktning)',
    ],
  ])('names the one that %s', (_, changes, named) => {
    expect(todo(changes)).toContain(named);
  });

  it('asks which, where nothing speaks against any of them', () => {
    expect(todo([])).toBe('Vilket av dem lämnar plats? Ändra dess status till tidigare eller föreslaget.');
  });

  it('is none when the budget is larger', () => {
    expect(todo([['organisation.yaml', 'contact:', 'goal-budget: 6\ncontact:']])).toBe('');
  });
});
