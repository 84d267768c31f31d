import { keyOf } from '#publish/build/calendars.ts';
import { cellOf, type Tally } from '#publish/build/tally.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { InvitedFields, Row } from '#publish/rows.ts';
import type { Context } from './context.ts';

interface Found {
  readonly unit: number;
  readonly wave: number;
}

function* everyCell({ order, waves }: Tally): Generator<Found> {
  for (let unit = 0; unit < order.rows.length; unit += 1) {
    for (let wave = 0; wave < waves.length; wave += 1) yield { unit, wave };
  }
}

/** The question with the most answers in a cell, those that are not counted included. */
function mostAnswered({ questions }: Tally, cell: number): { question: string; answers: number } {
  let most = { question: '', answers: 0 };
  for (const [question, { counts }] of questions) {
    const answers = Object.values(counts).reduce((sum, cells) => sum + (cells[cell] ?? 0), 0);
    if (answers > most.answers) most = { question, answers };
  }
  return most;
}

/** More answers than persons asked. Where a unit has it, the units above have it too, and are not named. */
function tooMany(tally: Tally, placeOf: (found: Found) => Row<InvitedFields> | undefined, file: string): Problem[] {
  const over = new Map<number, Problem>();
  const explained = new Set<number>();
  for (const found of [...everyCell(tally)].reverse()) {
    const cell = cellOf(tally, found.unit, found.wave);
    const invited = tally.invited[cell] ?? -1;
    const { question, answers } = mostAnswered(tally, cell);
    const isOver = invited !== -1 && answers > invited;
    if (isOver && !explained.has(cell)) {
      const [unit, wave] = [tally.order.rows[found.unit]?.fields.id ?? '', tally.waves[found.wave] ?? ''];
      const place = placeOf(found)?.place('invited') ?? { file };
      over.set(cell, problem('error', 'more-answers-than-invited', place, { unit, wave, question, answers, invited }));
    }
    const above = tally.order.above[found.unit] ?? -1;
    if ((isOver || explained.has(cell)) && above !== -1) explained.add(cellOf(tally, above, found.wave));
  }
  return [...over.values()].reverse();
}

/**
 * Units that nobody has said the number invited for, although they have answers. Those who are asked after a meeting are
 * seldom counted, and nothing is said of it unless others are.
 */
function unknownInvited(tally: Tally, file: string): Problem[] {
  const { asked } = tally;
  const lacking = [...everyCell(tally)].filter((found) => {
    const cell = cellOf(tally, found.unit, found.wave);
    return tally.ownAnswers[cell] === 1 && tally.ownInvited[cell] === 0;
  });
  const told = new Set([...everyCell(tally)].filter((found) => isTold(tally, found)).map((found) => found.wave));
  const untold = [...new Set(lacking.map((found) => found.wave))]
    .filter((wave) => !told.has(wave))
    .sort((a, b) => a - b);
  const whole = untold.map((wave) => tally.waves[wave] ?? '').join(', ');
  return [
    ...(whole === '' || tally.calendar !== 'waves'
      ? []
      : [problem('warning', 'answers-without-invited', { file }, { unit: null, wave: whole, asked })]),
    ...lacking
      .filter((found) => told.has(found.wave))
      .map(({ unit, wave }) => {
        const detail = { unit: tally.order.rows[unit]?.fields.id ?? '', wave: tally.waves[wave] ?? '', asked };
        return problem('warning', 'answers-without-invited', { file }, detail);
      }),
  ];
}

const isTold = (tally: Tally, { unit, wave }: Found): boolean => tally.ownInvited[cellOf(tally, unit, wave)] === 1;

function silent(tally: Tally, rows: readonly Row<InvitedFields>[]): Problem[] {
  return rows.flatMap((row) => {
    const { unit, wave, invited } = row.fields;
    const [at, inWave] = [tally.order.position.get(unit), tally.waves.indexOf(wave)];
    if (at === undefined || inWave === -1 || invited === 0) return [];
    if (mostAnswered(tally, cellOf(tally, at, inWave)).answers > 0) return [];
    return [
      problem('warning', 'invited-without-answers', row.place('invited'), { unit, wave, invited, asked: tally.asked }),
    ];
  });
}

/** What the answers, added up, say against the numbers invited. */
export function checkInvited({ folder, refused, calendars }: Context, tally: Tally): Problem[] {
  const file = folder.files.invited ?? 'invited.csv';
  const isOf = (row: InvitedFields) => calendars.countingsOf(row).some((one) => keyOf(one) === keyOf(tally));
  const rows = folder.invited.filter(({ fields }) => isOf(fields));
  const byCell = new Map(rows.map((row) => [`${row.fields.unit} ${row.fields.wave}`, row]));
  const placeOf = ({ unit, wave }: Found) => byCell.get(`${tally.order.rows[unit]?.fields.id} ${tally.waves[wave]}`);
  return [
    ...tooMany(tally, placeOf, file),
    ...(refused.has('invited') || !tally.complete.invited ? [] : unknownInvited(tally, file)),
    ...(refused.has('answers') || !tally.complete.answers ? [] : silent(tally, rows)),
  ];
}
