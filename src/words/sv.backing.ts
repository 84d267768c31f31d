import { format, numberWord } from './sv.number.ts';

/** More units than these are counted, not named. */
const MOST_NAMED = 3;

/** Who stands behind a goal, and what is said of it by those whose goal it is. */
export const svBacking = {
  title: 'Vilka som står bakom',
  users: 'Brukarnas del',
  usersUnsaid: 'Det är inte beskrivet hur brukare är med.',
  setting: {
    label: 'När målet sattes',
    steps: {
      0: 'Brukare var inte med.',
      1: 'Brukare fick veta.',
      2: 'Brukare blev tillfrågade.',
      3: 'Brukare var med och formade målet.',
      4: 'Brukare var med och beslutade.',
    },
  },
  following: {
    label: 'När målet följs upp',
    steps: {
      0: 'Brukare är inte med.',
      1: 'Brukare får veta hur det går.',
      2: 'Brukare blir tillfrågade.',
      3: 'Brukare är med och formar uppföljningen.',
      4: 'Brukare är med och beslutar.',
    },
  },
  agreement: 'Så enades vi',
  backedBy: 'Står bakom',
  coOwners: 'Delar ansvaret',
  partners: 'Görs tillsammans med',
  voicesBehind: 'Röster bakom målet',
  voices: (group: string, people: number): string => `${group}: ${format.number(people)}`,
  absent: (group: string, reason: string): string => `${group}: ${reason}`,
  evidence: 'Det vi stöder oss på',
  keepDoing: 'Fortsätt med',
  doneOtherwise: 'Vi kunde ha gjort annorlunda',
  failed: 'Vilka som står bakom målet kunde inte hämtas just nu.',
  overdue: (day: string): string => `Samtalet skulle ha hållits ${day}`,
  held: (day: string): string => `Samtalet hölls ${day}`,
  below: 'Leder vidare till',
  onlyIn: (units: readonly string[]): string =>
    `Mäts bara i ${units.length > MOST_NAMED ? `${numberWord(units.length)} enheter` : format.list(units)}.`,
  unitsSay: 'Enheterna har ordet',
  moreUnits: (count: number): string => (count === 1 ? 'En enhet till' : `${format.number(count)} enheter till`),
  answersTo: 'Svarar på',
  must: 'Måste',
  mustText: 'Det här måste kommunen mäta enligt lag. Det är inget vi har valt att styra efter.',
  want: 'Vill',
};
