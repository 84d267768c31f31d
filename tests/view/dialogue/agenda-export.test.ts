import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { askedOf, decisionOf } from '#tests/domain/dialogue/records.ts';
import { settingOf } from '#tests/view/builders.ts';
import { agendaExport } from '#view/agenda-export.view.ts';
import { BEMOTANDE, only, viewOf } from './talked-of.ts';

describe('the list as a table', () => {
  it('has the columns of questions and decisions, and what is said now', () => {
    const { parts, title } = viewOf(
      {
        questions: [askedOf()],
        decisions: [decisionOf({ date: '2024-03-18', indicator: BEMOTANDE, units: [unitId('ornen')] })],
      },
      { figureOf: only(unitId('ornen')) },
    );
    const text = agendaExport(parts, [], title, settingOf()).text.split('\r\n\r\n')[1] ?? '';
    const [head, ...rows] = text.split('\r\n');
    expect(head).toBe(
      'slag,id,datum,av,organ,text,mål,enhet,indikator,status,buren till,verkan senast,siffran nu,att fråga',
    );
    expect(rows[0]).toContain('Fråga,fraga,2025-09-03,Nämndens ordförande,,Hur får de som inte svarar höras?,,,,Öppen');
    expect(rows[1]).toMatch(/^Beslut,beslut,2024-03-18,,Socialnämnden,Samma två.*,,ornen,bemotande,.*Första mätningen/);
  });
});
