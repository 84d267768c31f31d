import { describe, expect, it } from 'vitest';
import { readFolder } from '#publish/read/folder.ts';
import { TABLES } from '#publish/rows.ts';
import { folderOf, latin, ORGANISATION, UNITS, utf16 } from './folder-of.ts';

const base = { 'organisation.yaml': ORGANISATION, 'units.csv': UNITS };

const languages = {
  Swedish: {
    'Enheter.CSV':
      'ID;Överordnad;Namn;Område;Typ;Utförare;Öppnad;Stängd;Ersatt av\nnorr;kommunen;Norr;Äldre;hemtjänst;Egen;2020-01-01;;a|b',
    'mål.csv': 'id;titel;status;skyldighet;indikatorer\ntrygg;Trygg hemma;aktiv;måste;bemott|matt',
    'mätvärden.csv': 'indikator;enhet;period;värde;nämnare;status\nmatt;norr;2025-Q3;12,5;40;preliminär',
    'svar.csv': 'enhet;omgång;fråga;svar;antal\nnorr;2025;bemott;Mycket bra;12',
  },
  Danish: {
    'enheder.csv':
      'id;overordnet;navn;område;type;leverandør;åbnet;lukket;erstattet af\nnorr;kommunen;Norr;Äldre;hemtjänst;egen;2020-01-01;;a b',
    'maal.csv': 'id;titel;status;pligt;indikatorer\ntrygg;Trygg hemma;aktiv;skal;bemott matt',
    'målinger.csv': 'indikator;enhed;periode;værdi;nævner;status\nmatt;norr;2025-Q3;12,5;40;foreløbig',
    'SVAR.csv': 'enhed;runde;spørgsmål;svar;antal\nnorr;2025;bemott;Mycket bra;12',
  },
  English: {
    'units.csv':
      'name,id,parent,area,kind,provider,opened,closed,replaced_by\nNorr,norr,kommunen,Äldre,hemtjänst,own,2020-01-01,,a|b',
    'goals.csv': 'id,title,status,duty,indicators\ntrygg,Trygg hemma,active,must,bemott|matt',
    'measures.csv': 'indicator,unit,period,value,denominator,status\nmatt,norr,2025-Q3,12.5,40,provisional',
    'answers.csv': 'unit,wave,question,option,count\nnorr,2025,bemott,Mycket bra,12',
  },
};

describe('readFolder', () => {
  it.each(Object.entries(languages))('reads the same from %s files', (_, files) => {
    const { folder, problems } = readFolder(folderOf({ 'organisation.yaml': ORGANISATION, ...files }));
    expect(problems).toEqual([]);
    expect(folder?.units.map(({ fields }) => fields)).toEqual([
      {
        id: 'norr',
        parent: 'kommunen',
        name: 'Norr',
        area: 'Äldre',
        kind: 'hemtjänst',
        provider: 'own',
        opened: '2020-01-01',
        closed: undefined,
        replacedBy: ['a', 'b'],
      },
    ]);
    expect(folder?.goals[0]?.fields).toMatchObject({ status: 'active', duty: 'must', indicators: ['bemott', 'matt'] });
    expect(folder?.measures[0]?.fields).toEqual({
      indicator: 'matt',
      unit: 'norr',
      period: '2025-Q3',
      value: 12.5,
      denominator: 40,
      status: 'provisional',
    });
    expect(folder?.answers[0]?.fields).toMatchObject({ question: 'bemott', option: 'Mycket bra', count: 12 });
  });

  it.each([
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffid;namn\nköping;Åsa\n'.replace('köping', 'koping'))],
    ['UTF-16 with tabs', utf16('id\tnamn\r\nkoping\tÅsa\r\n')],
    ['Windows-1252', latin('id;namn\r\nkoping;\u00c5sa\r\n')],
  ])('reads units in %s', (_, bytes) => {
    const { folder } = readFolder(folderOf({ ...base, 'units.csv': bytes }));
    expect(folder?.units.map(({ fields }) => [fields.id, fields.name])).toEqual([['koping', 'Åsa']]);
  });

  it('fills in what may be left out', () => {
    const files = {
      ...base,
      'indikatorer.csv': 'id;namn;slag;riktning;aspekt;källa\na;A;enkät;högre;värden;Egen enkät',
      'mål.csv': 'id;titel;status\nb;B;föreslagen',
      'mätvärden.csv': 'indikator;enhet;period;värde\na;kommunen;2025;',
    };
    const { folder, problems } = readFolder(folderOf(files));
    expect(problems).toEqual([]);
    expect(folder?.indicators[0]?.fields).toMatchObject({
      sourceKind: 'raw',
      statutory: false,
      values: [],
      practices: [],
    });
    expect(folder?.goals[0]?.fields).toMatchObject({ duty: 'want', indicators: [], unit: undefined });
    expect(folder?.measures[0]?.fields).toMatchObject({ value: undefined, status: 'final' });
  });

  it('points at the cell, also where there is no column', () => {
    const units = 'id;Namn på enheten;namn\n\nkommunen;x;Exempelköping\n';
    const [row] = readFolder(folderOf({ ...base, 'units.csv': units })).folder?.units ?? [];
    expect(row?.place('name')).toEqual({ file: 'units.csv', row: 3, column: 'namn' });
    expect(row?.place('replacedBy')).toEqual({ file: 'units.csv', row: 3, column: 'ersatt av' });
    expect(row?.written('replacedBy')).toBe('');
  });

  it('leaves out a row with a fault, tells each of its faults, and remembers its id', () => {
    const units = 'id;namn;öppnad;utförare\na;A;;\nb;;3/3/2026;staten\nc;C;;egen\n';
    const { folder, problems } = readFolder(folderOf({ ...base, 'units.csv': units }));
    expect(problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['missing-value', 3, 'namn'],
      ['not-a-choice', 3, 'utförare'],
      ['not-a-day', 3, 'öppnad'],
    ]);
    expect(folder?.units.map(({ fields }) => fields.id)).toEqual(['a', 'c']);
    expect(folder?.dropped?.units).toEqual(new Set(['b']));
  });

  it('says which tables it could not read at all', () => {
    const { folder } = readFolder(folderOf({ ...base, 'svar.csv': 'enhet\na\n', 'mål.csv': 'id;titel;status\n' }));
    expect(folder?.dropped).toMatchObject({ answers: 'all', goals: new Set(), measures: new Set() });
    expect(folder?.files).toEqual({ units: 'units.csv', answers: 'svar.csv', goals: 'mål.csv' });
  });

  it.each([
    ['no organisation', { 'units.csv': UNITS }],
    ['an organisation that is no YAML', { ...base, 'organisation.yaml': 'a: [' }],
    ['an organisation without a release', { ...base, 'organisation.yaml': ORGANISATION.replace(/release.*\n/, '') }],
    ['no units', { 'organisation.yaml': ORGANISATION }],
    ['units that can not be read', { ...base, 'units.csv': 'id\na\n' }],
    ['two files of units', { ...base, 'enheter.csv': UNITS }],
  ])('gives no folder when there is %s, and says why', (_, files) => {
    const { folder, problems } = readFolder(folderOf(files));
    expect(folder).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('still reads the other tables when there is no folder', () => {
    const { problems } = readFolder(folderOf({ 'mål.csv': 'id;titel;status\na;A;pågår\n' }));
    expect(problems.map(({ code }) => code)).toEqual(['missing-file', 'missing-file', 'not-a-choice']);
  });

  it('passes over what programs leave behind', () => {
    const { problems } = readFolder(
      folderOf({
        ...base,
        ...{ '.DS_Store': '', '~$enheter.xlsx': '', 'README.md': '# Hej' },
        ...{ '._units.csv': '\0', '~$units.csv': '\0', '._organisation.yaml': '\0' },
      }),
    );
    expect(problems).toEqual([]);
  });

  it('has every table, empty where there is no file', () => {
    const { folder } = readFolder(folderOf(base));
    for (const table of TABLES) expect(folder?.[table]).toHaveLength(table === 'units' ? 1 : 0);
  });
});
