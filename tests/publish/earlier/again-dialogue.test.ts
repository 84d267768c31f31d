import { describe, expect, it } from 'vitest';
import { WITH_DIALOGUE } from '#tests/publish/dialogues.ts';
import type { Change } from '#tests/publish/town.ts';
import { EMPTY, placeAfter, refusals, SECOND } from './releases.ts';

const taken = ['release-id-taken organisation.yaml 2026-1'];

describe('the dialogue and the plan of the same release once more', () => {
  const place = placeAfter(EMPTY, WITH_DIALOGUE);

  it.each<[string, Change]>([
    ['a question', ['questions.csv', 'Varför svarar så få?', 'Varför är det så få som svarar?']],
    ['the role that asked', ['questions.csv', 'Medarbetare', 'En medarbetare']],
    ['an answer', ['questions.csv', 'Vi ringer upp.', 'Vi ringer alltid upp.']],
    ['a decision', ['decisions.csv', 'Två lag i stället för ett.', 'Två lag.']],
    ['what was tried', ['tests.csv', 'Två små lag', 'Två lag']],
    ['why it was tried', ['tests.csv', 'De räknade till arton.', 'De räknade.']],
    ['what was learnt', ['tests.csv', 'Namnet betyder mest.', 'Namnet betyder mycket.']],
    ['what came instead', ['tests.csv', 'Namn på kvällen.', 'Ett namn på kvällen.']],
    ['with whom', ['tests.csv', 'Brukarrådet', 'Rådet']],
    ['what is stopped', ['stopped.csv', 'Tidsstudien', 'Studien av tid']],
    ['what is not known', ['unknowns.csv', 'Vi vet inte varför.', 'Vi vet inte.']],
    ['what comes next', ['unknowns.csv', 'Vi ringer tio.', 'Vi ringer.']],
    ['what was wrong', ['corrections.csv', 'Det stod 17.', 'Det stod fel.']],
    ['what is right', ['corrections.csv', 'Det är 19.', 'Rätt är 19.']],
    ['the body that met', ['meetings.csv', 'Björkens möte', 'Mötet']],
    ['a note on users', ['plan.csv', 'Rådet skrev om frågan.', 'Rådet skrev frågan.']],
    ['a co-owner', ['plan.csv', 'Brukarrådet|Björken', 'Brukarrådet']],
    ['a partner', ['plan.csv', 'Skolan', 'Skolorna']],
    ['who backs it', ['plan.csv', 'Alla partier', 'Partierna']],
    ['what could have been done', ['plan.csv', 'Vi frågade sent.', 'Vi frågade för sent.']],
    ['what to keep', ['plan.csv', 'Vi hälsar|Vi ringer', 'Vi hälsar']],
    ['the name of a group', ['plan.csv', 'Svar 2024', 'Svar i fjol']],
    ['how united they were', ['plan.csv', 'Alla var eniga.', 'Alla var ense.']],
    ['the link to the evidence', ['plan.csv', 'example/rapport', 'example/rapport-2']],
    ['the evidence', ['plan.csv', 'En studie|En rapport', 'En bok|En rapport']],
  ])('may put the words right: %s', (_, change) => {
    expect(refusals(place, [...WITH_DIALOGUE, change])).toEqual([]);
  });

  it.each<[string, Change]>([
    ['the day of a question', ['questions.csv', '2025-03-04,Ledamot', '2025-03-05,Ledamot']],
    ['the status of a question', ['questions.csv', 'carried,2025-06-03|2026-03-17', 'open,']],
    ['the meetings it is carried to', ['questions.csv', '2025-06-03|2026-03-17', '2026-03-17']],
    ['the day of an answer', ['questions.csv', '2025-06-03,Enhetschef', '2025-06-04,Enhetschef']],
    ['a question more', ['questions.csv', 'till,2025-06-03,Rådet,En till?,,,,open,,,,']],
    ['when a decision should have its effect', ['decisions.csv', '2026-12-31', '2027-12-31']],
    ['the outcome of a test', ['tests.csv', 'changed', 'kept']],
    ['the end of a test', ['tests.csv', '2025-06-30', '2025-07-01']],
    ['the hours freed', ['stopped.csv', '120', '140']],
    ['the day of a correction', ['corrections.csv', '2025-05-13', '2025-05-14']],
    ['whether a meeting was held', ['meetings.csv', 'bjorken,yes,yes', 'bjorken,no,']],
    ['the part of users', ['plan.csv', 'mota-val,3,1', 'mota-val,3,2']],
    ['the number of voices', ['plan.csv', 'Svar 2024: 30', 'Svar 2024: 50']],
  ])('needs an id of its own for another fact: %s', (_, change) => {
    expect(refusals(place, [...WITH_DIALOGUE, change])).toContain(taken[0]);
  });

  it('may lie where there were no such files yet', () => {
    const old = new Map([...placeAfter(EMPTY, [])].filter(([address]) => !/^(?:dialogue|plan)/.test(address)));
    expect(refusals(old, [])).toEqual([]);
    expect(refusals(old, [SECOND, ...WITH_DIALOGUE])).toEqual([]);
  });
});
