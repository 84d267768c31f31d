import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressIn, programOf } from './program.ts';
import { arrive, travellers } from './traveller.ts';

/** What a controller fills in, by the line that stands there to begin with. */
const FILLED: Readonly<Record<string, string>> = {
  'id:': 'id: bjorkstad',
  'name:': 'name: Björkstad',
  'committee:': 'committee: Socialnämnden',
  'provenance:': 'provenance: production',
  'source:\n  name:': 'source:\n  name: Björkstads brukarenkät',
  'release:\n  id:\n  published:': 'release:\n  id: 2026-1\n  published: 2026-03-03',
  'contact:\n  name:': 'contact:\n  name: Socialförvaltningen',
};

/** Commented out: the scale and the wave of the example come to count. */
const WOKEN = ['scales:', '  hur-ofta:', '    - { text:', 'waves:', '  - period:', '    collected:', '    modes:'];

const SURVEY = ['Ja, alltid', 'Aldrig'] as const;

const ROWS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'enheter.csv': [
    { id: 'kommunen', namn: 'Hela socialtjänsten' },
    { id: 'norr', överordnad: 'kommunen', namn: 'Hemtjänst norr' },
    { id: 'soder', överordnad: 'kommunen', namn: 'Hemtjänst söder' },
  ],
  'indikatorer.csv': [
    {
      ...{ id: 'lyssnar', namn: 'Vi lyssnar', slag: 'enkät', fråga: 'Lyssnar vi på dig?', skala: 'hur-ofta' },
      ...{ riktning: 'högre', aspekt: 'värden', källa: 'Brukarenkäten' },
    },
    {
      ...{ id: 'vantetid', namn: 'Väntetid', slag: 'mått', måttenhet: 'dagar', decimaler: '0' },
      ...{ riktning: 'lägre', aspekt: 'förutsättningar', källa: 'Verksamhetssystemet' },
    },
  ],
  'svar.csv': ['norr', 'soder'].flatMap((enhet) =>
    SURVEY.map((svar, at) => ({ enhet, omgång: '2025', fråga: 'lyssnar', svar, antal: `${[40, 12][at]}` })),
  ),
  'inbjudna.csv': ['norr', 'soder'].map((enhet) => ({ enhet, omgång: '2025', inbjudna: '80' })),
  'matvarden.csv': ['2024', '2025'].map((period) => ({
    indikator: 'vantetid',
    enhet: 'kommunen',
    period,
    värde: '21',
  })),
};

function fillOrganisation(file: string): void {
  let text = readFileSync(file, 'utf8');
  for (const [empty, filled] of Object.entries(FILLED)) text = text.replace(`\n${empty}\n`, () => `\n${filled}\n`);
  for (const line of WOKEN) text = text.replaceAll(`\n#${line}`, () => `\n${line}`);
  writeFileSync(file, text);
}

/** Adds rows under the headings, each cell in the column of its name. */
function fillTable(file: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const headings = readFileSync(file, 'utf8').replace('\uFEFF', '').trim().split(';');
  for (const row of rows) {
    for (const name of Object.keys(row)) expect(headings).toContain(name);
    appendFileSync(file, `${headings.map((name) => row[name] ?? '').join(';')}\r\n`);
  }
}

describe('from nothing to a published page, as docs/publicera.md says', () => {
  const [begin, publish, start] = [programOf('new'), programOf('publish'), programOf('start')];
  const open = travellers();

  it('new, fill in, check, publish, look', async () => {
    const place = mkdtempSync(join(tmpdir(), 'begin-'));
    onTestFinished(() => rmSync(place, { recursive: true, force: true }));
    const [folder, figures] = [join(place, 'min-kommun'), join(place, 'figures')];

    const made = await begin(folder);
    expect(made).toMatchObject({ code: 0, err: '', out: expect.stringContaining('enheter.csv') });
    expect(await publish(folder, '--out', figures, '--check')).toMatchObject({ code: 1 });

    fillOrganisation(join(folder, 'organisation.yaml'));
    for (const [file, rows] of Object.entries(ROWS)) fillTable(join(folder, file), rows);

    const checked = await publish(folder, '--out', figures, '--check');
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('3 enheter, 2 indikatorer') });
    expect(checked.out).toContain('Den här blir den första där.');
    const published = await publish(folder, '--out', figures);
    expect(published).toMatchObject({ code: 0, out: expect.stringContaining('Publicerat: Björkstad, 2026-1.') });

    const traveller = await open();
    await arrive(traveller, addressIn(await start('--api', figures, '--port', '0')));
    await traveller.page.getByText('77 % goda svar (68–84), 104 svar av 160 tillfrågade, 2025').waitFor();
    await traveller.page.getByText('21 dagar, 2025').waitFor();
    expect(await traveller.page.getByText('DEMO').count()).toBe(0);
    expect(traveller.troubles).toEqual([]);
  });
});
