import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import type { Provenance } from '#domain/kernel/release.ts';
import { stripView } from '#view/strip.view.ts';
import { unitsExport } from '#view/units-export.view.ts';
import { sv } from '#words/sv.ts';
import { questionOf, settingOf, surveyOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const indicator = questionOf();
const top = unitId('kommunen');
const tree = treeOf(unitOf('linden', 'kommunen'), unitOf('norr', 'kommunen', { name: { sv: '=1+1' } }));
const columns = [
  surveyOf(['suppressed', [35, 10, 5, 60]], { unit: unitId('norr') }),
  surveyOf(
    [
      [30, 10, 10],
      [40, 6, 4],
    ],
    { unit: unitId('linden') },
  ),
];

function exported(provenance: Provenance = 'production') {
  const setting = settingOf(provenance);
  const rows = stripView(indicator, columns, tree, top, setting)?.rows ?? [];
  return unitsExport({ indicator, columns, tree, rows }, top, setting);
}

describe(unitsExport, () => {
  it('has every unit in the organisation’s order and every period of it, with what is said of the table first', () => {
    const { column: heads } = sv.figure;
    const { name, text } = exported();
    expect(name).toBe('exempelkoping_bemotande_kommunen_units_2026-1.csv');
    expect(papaparse.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1)).toEqual([
      [`Bemötande, kommunen. ${sv.goal.units}`],
      [sv.about.source, 'Enkäten'],
      [sv.about.release, '2026-1', '2026-03-03'],
      [sv.about.licence, 'CC0'],
      [''],
      [heads.unit, heads.period, `${heads.share} (%)`, heads.from, heads.to, heads.answers, heads.invited, heads.note],
      ['linden', '2024', '60', '46.18', '72.39', '50', '', ''],
      ['linden', '2025', '80', '66.96', '88.76', '50', '', ''],
      ["'=1+1", '2024', '', '', '', '', '', sv.missing.suppressed],
      ["'=1+1", '2025', '70', '56.25', '80.9', '50', '60', ''],
    ]);
  });

  it('says in its name and in every row that the figures are invented', () => {
    const { name, text, copied } = exported('demo');
    expect(name).toMatch(/^DEMO_/);
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toContain('DEMO,');
    expect(lines.slice(-5).every((line) => line.endsWith(',DEMO'))).toBe(true);
    expect(copied().html).toContain('<td>DEMO</td>');
  });
});
