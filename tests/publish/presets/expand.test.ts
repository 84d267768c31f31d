import { describe, expect, it } from 'vitest';
import { readIndicators } from '#contract/indicators.contract.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { withPresets } from '#publish/presets/expand.ts';
import { builtFile, textsOf } from '#tests/publish/build/built.ts';
import { cellsOf } from '#tests/publish/build/columns.ts';
import type { Change } from '#tests/publish/town.ts';
import { answers, sets, WIDE } from '#tests/publish/with-sets.ts';

const FIVE = sets('preset: five');

function indicator(id: string, changes: readonly Change[]): Indicator {
  const found = readIndicators(builtFile('indicators.json', changes)).thing.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const own = (question: string, scale = 'fem-steg', rest = ',,,,'): Change => [
  'indicators.csv',
  `five-treat,Bemötande här,survey,${question},${scale},,higher,values,respekt,vi-halsar,85,,Vår enkät,${rest}`,
];

describe(withPresets, () => {
  it('says all of a preset’s question in the languages that are offered, and in no others', () => {
    expect(indicator('five-treat', [FIVE])).toMatchObject({
      kind: 'survey',
      name: { sv: 'Brukare som blir väl bemötta', en: 'Users who are treated well' },
      question: { sv: 'Hur bemöter vi dig?', en: 'How do we treat you?' },
      canSay: { sv: 'Hur de som svarade har upplevt oss.', en: 'How those who answered have experienced us.' },
      direction: 'higher',
      source: { name: 'Enkäten', kind: 'raw' },
      set: 'five',
    });
    expect(textsOf([FIVE]).get('indicators.json')).not.toContain('Hvordan');
  });

  it('speaks first the municipality’s own language', () => {
    const danish: Change = ['organisation.yaml', 'languages: [sv, en]', 'languages: [da]'];
    const english: Change = ['texts.csv', 'unit,bjorken,name,en,The Birch,,,', 'unit,bjorken,name,da,Birken,,,'];
    const found = indicator('five-listen', [FIVE, danish, english]);
    expect(found.name).toEqual({ da: 'Brugere, der bliver lyttet til' });
  });

  it('counts answers on the preset’s scale, by its words in any offered language', () => {
    const rows = answers(
      'bjorken,2025,five-treat,Mycket bra,6',
      'bjorken,2025,five-treat,Fairly well,3',
      'bjorken,2025,five-treat,Varken bra eller dåligt,2',
      'bjorken,2025,five-treat,Ganska dåligt,1',
      'bjorken,2025,five-treat,Vet inte,4',
    );
    expect(cellsOf('five-treat', [FIVE, rows])).toEqual([
      ...['2025', 'kommunen: 9/2/1/52', 'bjorken: 9/2/1/31'],
      'linden: no-answers',
    ]);
  });

  it('lets a row tie a preset’s question to a value by one cell', () => {
    const row: Change = ['indicators.csv', 'five-treat,,,,,,,,respekt,,,,'];
    const plain = indicator('five-treat', [FIVE]);
    const tied = indicator('five-treat', [FIVE, row]);
    expect(tied.values).toEqual(['respekt']);
    expect({ ...tied, values: [] }).toEqual(plain);
  });

  it('keeps what such a row fills in', () => {
    const row: Change = ['indicators.csv', 'five-treat,Bemötta här,,,,,,,respekt,,80,,Vår enkät'];
    expect(indicator('five-treat', [FIVE, row])).toMatchObject({
      name: { sv: 'Bemötta här' },
      question: { sv: 'Hur bemöter vi dig?', en: 'How do we treat you?' },
      targets: [{ level: 80 }],
      source: { name: 'Vår enkät' },
    });
  });

  it.each<[string, Change[]]>([
    ['of a preset that is not chosen', [['indicators.csv', 'five-treat,,,,,,,,respekt,,,,']]],
    ['with a cell that says something else', [FIVE, ['indicators.csv', 'five-treat,,measure,,,,,,respekt,,,,']]],
    ['with an id of its own', [FIVE, ['indicators.csv', 'eget,,,,,,,,respekt,,,,']]],
  ])('refuses a row of little else %s', (_, changes) => {
    expect(() => textsOf(changes)).toThrow('refused');
  });

  it('lets a row of the municipality’s own stand in the place of a preset’s', () => {
    const found = indicator('five-treat', [FIVE, ...WIDE, own('Hur möter vi dig?')]);
    expect(found).toMatchObject({
      name: { sv: 'Bemötande här' },
      question: { sv: 'Hur möter vi dig?' },
      targets: [{ level: 85 }],
      source: { name: 'Vår enkät' },
      set: 'five',
    });
    expect(found.name.en).toBeUndefined();
    expect(found.canSay).toBeUndefined();
    expect(builtFile('sets.json', [FIVE, ...WIDE, own('Hur möter vi dig?')])).toMatchObject({
      sets: [{ indicators: ['five-treat', 'five-listen', 'five-support', 'five-influence', 'five-difference'] }],
    });
  });

  it('keeps what the preset says where the row says the very same', () => {
    const found = indicator('five-treat', [FIVE, ...WIDE, own('Hur bemöter vi dig?', 'five-well')]);
    expect(found).toMatchObject({
      name: { sv: 'Bemötande här' },
      question: { en: 'How do we treat you?' },
      canSay: { en: 'How those who answered have experienced us.' },
      options: [{ text: { sv: 'Mycket bra', en: 'Very well' } }, {}, {}, {}, {}],
    });
    expect(found.name.en).toBeUndefined();
  });

  it('is the same figure in Kolada while the question is the same', () => {
    const ifo = sets('preset: ifo');
    const row = (question: string, kolada = ''): Change => [
      'indicators.csv',
      `ifo-understanding,Förståelse,survey,${question},ifo-great,,higher,values,,,,,SKR,,,,,${kolada}`,
    ];
    const named = (change: Change) => indicator('ifo-understanding', [ifo, ...WIDE, change]).kolada;
    expect(named(row('Hur stor förståelse visar socialsekreteraren för din situation?'))).toBe('U30449');
    expect(named(row('Förstår vi dig?'))).toBeUndefined();
    expect(named(row('Förstår vi dig?', 'U31502'))).toBe('U31502');
  });

  it('lets the table of texts and the scales of the municipality stand over the preset’s', () => {
    const said: Change = ['texts.csv', 'indicator,five-treat,can-say,sv,Något annat.,,,'];
    const scale: Change = [
      'organisation.yaml',
      'scales:\n',
      'scales:\n  five-well: [{ text: Jätteväl, means: good }, { text: Illa, means: bad }]\n',
    ];
    expect(indicator('five-treat', [FIVE, said, scale])).toMatchObject({
      canSay: { sv: 'Något annat.', en: 'How those who answered have experienced us.' },
      options: [{ text: { sv: 'Jätteväl' } }, { text: { sv: 'Illa' } }],
    });
  });

  it('is called what the municipality calls it', () => {
    const changes = [sets('{ preset: five, name: Höstens enkät, about: Vi frågar i oktober. }')];
    expect(builtFile('sets.json', changes)).toMatchObject({
      sets: [{ id: 'five', name: { sv: 'Höstens enkät' }, about: { sv: 'Vi frågar i oktober.' } }],
    });
  });
});
