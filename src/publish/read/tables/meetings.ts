import { optional, required } from '#publish/read/cells/cell.ts';
import { meetingLevel } from '#publish/read/cells/choices.dialogue.ts';
import { yes } from '#publish/read/cells/choices.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { MeetingFields } from '#publish/rows.dialogue.ts';
import { BODY, DATE, GOAL } from './names.dialogue.ts';
import { UNIT } from './names.ts';

export const meetings: Table<MeetingFields> = {
  table: 'meetings',
  files: names('möten', 'møder', 'meetings', 'möte', 'møde', 'meeting'),
  columns: {
    date: required(DATE, day),
    level: required(names('nivå', 'niveau', 'level'), meetingLevel),
    body: required(BODY, text),
    goal: optional(GOAL, id),
    unit: optional(UNIT, id),
    held: required(names('hållet', 'holdt', 'held', 'genomfört', 'gennemført'), yes),
    usersPresent: optional(
      names('brukare med', 'brugere med', 'users_present', 'brukare var med', 'brugere var med'),
      yes,
    ),
  },
};
