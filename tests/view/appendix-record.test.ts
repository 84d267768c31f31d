import { describe, expect, it } from 'vitest';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { askedOf, decisionOf, meetingOf, recordOf } from '#tests/domain/dialogue/records.ts';
import { writeAddress } from '#view/address.ts';
import { paperRecord } from '#view/appendix/record.view.ts';
import { sv } from '#words/sv.ts';
import { settingOf } from './builders.ts';
import { NAMES } from './voices.ts';

const setting = settingOf();
const LAST = '2026-01-20';
const answered = (id: string, date: string) =>
  askedOf({ id, status: 'answered', date: '2025-02-02', answer: { date, text: { sv: 'Ja' } } });
const stopped = (id: string, date: string) => ({ id, date, what: { sv: 'Rapporten' }, why: { sv: 'Ingen läste den' } });

const viewOf = (record: Partial<DialogueRecord>) =>
  paperRecord(
    recordOf({ meetings: [meetingOf({ date: LAST })], ...record }),
    {},
    { names: NAMES, page: NAMES.tree.root.id },
    () => null,
    (place) => writeAddress({ place, language: null, release: null }),
    setting,
  );
const keysOf = ({ lists }: ReturnType<typeof viewOf>, key: string) =>
  lists
    .filter((list) => list.key === key)
    .flatMap(({ list }) => list.items(0, list.all))
    .map((item) => item.key);

describe(paperRecord, () => {
  it('has the questions that wait, the longest first, then those answered since the last meeting', () => {
    const view = viewOf({
      questions: [
        answered('gammal', '2025-12-09'),
        answered('ny', '2026-02-10'),
        askedOf({ id: 'kort', date: '2026-02-01' }),
        askedOf({ id: 'buren', date: '2024-02-01', status: 'carried', carriedTo: [LAST] }),
      ],
    });
    expect(keysOf(view, 'questions')).toEqual(['buren', 'kort', 'ny']);
    expect(view.older).toEqual([sv.appendix.olderAt('en äldre fråga med svar', 'Samtalet', '#/dialogue')]);
  });

  it('has the decisions that are to be followed up, and the new ones, not those that are over', () => {
    const view = viewOf({
      decisions: [
        decisionOf({ id: 'klart', date: '2022-05-16', effectBy: '2024-12-31' }),
        decisionOf({ id: 'utan-dag', date: '2023-05-16' }),
        decisionOf({ id: 'ny-utan-dag', date: LAST }),
        decisionOf({ id: 'vantar', date: '2025-03-18', effectBy: '2026-12-31' }),
        decisionOf({ id: 'dags', date: '2025-03-18', effectBy: '2026-02-28' }),
      ],
    });
    expect(keysOf(view, 'decisions')).toEqual(['ny-utan-dag', 'dags', 'vantar']);
    expect(view.older).toEqual([sv.appendix.olderAt('två äldre beslut', 'Samtalet', '#/dialogue')]);
  });

  it('has all that nobody knows, and of what was stopped and put right what is new', () => {
    const view = viewOf({
      stopped: [stopped('ny', LAST), stopped('gammal', '2025-06-10')],
      unknowns: [{ id: 'lange', since: '2022-05-01', text: { sv: 'Vem svarar inte?' } }],
      corrections: [{ id: 'rattad', date: '2025-05-05', kind: 'figure', wrong: { sv: 'Fel' }, right: { sv: 'Rätt' } }],
    });
    expect([keysOf(view, 'stopped'), keysOf(view, 'unknowns'), keysOf(view, 'corrections')]).toEqual([
      ['ny'],
      ['lange'],
      [],
    ]);
    expect(view.older).toEqual([
      sv.appendix.olderAt('en sak som ni slutat med tidigare och en äldre rättelse', 'Vi provar', '#/trying'),
    ]);
  });

  it('names in one sentence all that nothing is written down of', () => {
    const view = viewOf({ questions: [askedOf()] });
    expect(view.lists.map(({ key }) => key)).toEqual(['questions']);
    expect(view.none).toBe('Inget är inskrivet under ”Beslut”, ”Slutat med”, ”Vi vet inte än” och ”Rättelser”.');
  });

  it('has all of it where no meeting is known', () => {
    const view = viewOf({
      meetings: [],
      questions: [answered('gammal', '2025-12-09')],
      stopped: [stopped('s', '2020-01-01')],
    });
    expect([keysOf(view, 'questions'), keysOf(view, 'stopped'), view.older]).toEqual([['gammal'], ['s'], []]);
  });
});
