import { bad, good } from '#publish/read/fault.ts';
import type { GroupOfVoices } from '#publish/rows.dialogue.ts';
import type { CellReader } from './cell.ts';
import { each, list } from './list.ts';
import { count } from './number.ts';

/** A group and perhaps how many they were: "Brukarrådet: 14". */
const voice: CellReader<GroupOfVoices> = (written, habits) => {
  const [, group = '', number] = /^([^:]*)(?::\s*(.*))?$/u.exec(written) ?? [];
  if (group.trim() === '') return bad('voices-without-group', { written });
  if (number === undefined) return good({ group: group.trim() });
  const people = count(number, habits);
  return people.ok ? good({ group: group.trim(), people: people.value }) : people;
};

/**
 * Groups whose voices stand behind a goal, parted by |, each with its number of persons where somebody has counted.
 *
 * @example voices('Brukarrådet: 14 | Anhöriga', { decimalMark: ',' }) // { ok: true, value: [{ group: 'Brukarrådet', people: 14 }, { group: 'Anhöriga' }] }
 */
export const voices: CellReader<readonly GroupOfVoices[]> = (written, habits) => {
  const parts = list(written, habits);
  if (!parts.ok) return parts;
  const read = each(parts.value, voice, habits);
  if (!read.ok) return read;
  const groups = read.value.map(({ group }) => group);
  const twice = groups.find((group, at) => groups.indexOf(group) !== at);
  return twice === undefined ? read : bad('listed-twice', { written, part: twice });
};
