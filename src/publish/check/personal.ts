import {
  type Finding,
  overlaps,
  personalNumbers,
  phoneNumbers,
  privateAddresses,
} from '#domain/protection/identity.ts';
import { MASK } from '#domain/protection/personal.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Folder } from '#publish/rows.ts';
import { everyText, type FoundText } from './every-text.ts';

/** Letters shown on either side of what is put out of sight. */
const AROUND = 15;

/** Digits or an address: without one there is nothing to look for. */
const SUSPECT = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d|@/;

function findings(text: string): Finding[] {
  const numbers = personalNumbers(text);
  const phones = phoneNumbers(text).filter((phone) => !overlaps(phone, numbers));
  return [...numbers, ...phones, ...privateAddresses(text)];
}

function masked(text: string, { from, to }: Finding): string {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const [head, tail] = [before.slice(-AROUND), after.slice(0, AROUND)];
  return shown(
    `${head.length < before.length ? '…' : ''}${head}${MASK}${tail}${tail.length < after.length ? '…' : ''}`,
  );
}

const inText = ({ text, place }: FoundText): Problem[] =>
  SUSPECT.test(text)
    ? findings(text).map((finding) => problem('error', finding.kind, place(), { masked: masked(text, finding) }))
    : [];

/** Personal identity numbers, telephone numbers and private addresses, in any text. */
export function checkPersonal(folder: Folder): Problem[] {
  const problems: Problem[] = [];
  for (const found of everyText(folder)) problems.push(...inText(found));
  return problems;
}
