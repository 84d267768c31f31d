import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { describe as inWords } from '#publish/words/messages.ts';
import type { Change } from '#tests/publish/town.ts';
import { EMPTY, named, type Place, placeAfter, publishTo, refusals } from './releases.ts';

const SECOND = named('2026-2', '2026-1');
const good = (to: number): Change => [
  'answers.csv',
  'bjorken,2025,bemotande,Bra,18',
  `bjorken,2025,bemotande,Bra,${to}`,
];
const first = placeAfter(EMPTY, []);

const listIn = (place: Place): string[] =>
  JSON.parse(place.get('releases.json') ?? '{}').releases.map(
    (one: { id: string; published: string }) => `${one.id} ${one.published}`,
  );

const damaged = (address: string, text: string): Place => new Map([...first, [address, text]]);

describe('releases.json', () => {
  it('names a first release alone', () => {
    expect(listIn(first)).toEqual(['2026-1 2026-03-03']);
  });

  it('names the newest first, and each that is kept lies whole in a folder of its own', () => {
    const second = placeAfter(first, [SECOND]);
    const third = placeAfter(second, [named('2027-1', '2026-2')]);
    expect(listIn(third)).toEqual(['2027-1 2026-03-03', '2026-2 2026-03-03', '2026-1 2026-03-03']);
    const files = [...first.keys()].filter((address) => address !== 'releases.json');
    for (const address of files) expect(third.get(`releases/2026-1/${address}`)).toBe(first.get(address));
    expect([...third.keys()].filter((address) => address.startsWith('releases/'))).toHaveLength(2 * files.length);
  });

  it('names twelve at most beside the newest', () => {
    let place = first;
    for (let at = 2; at <= 15; at += 1) place = placeAfter(place, [named(`2026-${at}`, 'x')]);
    expect(listIn(place).map((one) => one.split(' ')[0])).toEqual(
      Array.from({ length: 13 }, (_, step) => `2026-${15 - step}`),
    );
  });

  it('passes over one that somebody has taken away', () => {
    const second = placeAfter(first, [SECOND]);
    const left = new Map([...second].filter(([address]) => !address.startsWith('releases/')));
    expect(listIn(placeAfter(left, [named('2027-1', '2026-2')]))).toEqual(['2027-1 2026-03-03', '2026-2 2026-03-03']);
  });
});

describe('the id of a release', () => {
  const ANOTHER_TITLE: Change = ['goals.csv', 'Vi möter alla väl', 'Vi möter var och en väl'];

  it.each<[string, readonly Change[], string[]]>([
    ['again, byte for byte', [], []],
    ['again, with a text put right', [ANOTHER_TITLE], []],
    ['with another day', [['organisation.yaml', 'published: 2026-03-03', 'published: 2026-03-04']], ['2026-1']],
    ['with other answers', [good(24)], ['2026-1']],
    ['with another value of a comparison', [['comparators.csv', '2024,38', '2024,39']], ['2026-1']],
  ])('%s', (_, changes, taken) => {
    expect(refusals(first, changes)).toEqual(taken.map((id) => `release-id-taken organisation.yaml ${id}`));
  });

  it('can not be used again with an indicator less', () => {
    const more: Change = ['indicators.csv', 'i-tid,I tid,measure,,,percent,higher,difference,,,,,Systemet'];
    expect(refusals(placeAfter(EMPTY, [more]), [])).toEqual(['release-id-taken organisation.yaml 2026-1']);
    expect(refusals(placeAfter(EMPTY, [more]), [more])).toEqual([]);
  });

  it('leaves the place as it was when published again', () => {
    const second = placeAfter(first, [SECOND]);
    expect(placeAfter(second, [SECOND])).toEqual(second);
  });

  it('can not be that of one that is kept, even with the same figures', () => {
    const second = placeAfter(first, [SECOND]);
    expect(refusals(second, [])).toEqual(['release-id-taken organisation.yaml 2026-1']);
  });
});

describe('what lies in the place', () => {
  it('is held against the new release, each that is kept as well as the newest', () => {
    const second = placeAfter(first, [SECOND, good(24)]);
    const back: Change = good(19);
    expect(refusals(second, [named('2027-1', '2026-2'), back])).toEqual([
      'revision-reveals answers.csv bemotande 2025 2026-1 kommunen+bjorken change',
    ]);
  });

  it('is not replaced by that of another organisation', () => {
    expect(refusals(first, [SECOND, ['organisation.yaml', 'id: exempelkoping', 'id: tomkoping']])).toEqual([
      'earlier-of-another organisation.json tomkoping (demo) exempelkoping (demo)',
    ]);
  });

  it('is not replaced by real figures when it holds invented ones', () => {
    const real = damaged('organisation.json', (first.get('organisation.json') ?? '').replace('"demo"', '"production"'));
    expect(refusals(real, [SECOND])).toEqual([
      'earlier-of-another organisation.json exempelkoping (demo) exempelkoping (production)',
    ]);
  });

  it.each([
    ['organisation.json', '{'],
    ['organisation.json', '{}'],
    ['units.json', '{"contract":"2.0"}'],
    ['releases.json', '[]'],
    ['series/bemotande.json', '{"contract":"1.0"'],
    ['series/placeringar.json', 'null'],
  ])('stops the publication with a sentence when it is damaged: %s %s', (address, text) => {
    const place = damaged(address, text);
    expect(refusals(place, [SECOND])).toEqual([`earlier-unreadable ${address}`]);
    const { problems } = publishTo(place, [SECOND]);
    for (const language of LANGUAGES) expect(problems.map((one) => inWords(one, language)).join()).toContain(address);
  });
});
