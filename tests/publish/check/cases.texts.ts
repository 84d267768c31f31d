import type { Case } from './found.ts';

const HARD =
  'Verksamhetsutvecklingsprocessens genomförandeförutsättningar konkretiseras genom kompetensförsörjningsstrategiska ställningstaganden gällande tvärprofessionella samverkansstrukturer.';

/** The table of texts, and texts wherever they stand. */
export const TEXT_CASES: readonly Case[] = [
  {
    fault: 'a field that units do not have',
    changes: [['texts.csv', 'unit,bjorken,title,en,The Birch,,,']],
    says: 'error unknown-field texts.csv:3:field',
    names: ['title', 'name', 'word'],
  },
  {
    fault: 'a language that is not offered',
    changes: [['texts.csv', 'unit,bjorken,name,da,Birken,,,']],
    says: 'warning language-not-offered texts.csv:3:language',
    names: ['da', 'sv, en'],
  },
  {
    fault: 'the same text twice',
    changes: [['texts.csv', 'unit,bjorken,name,en,Birch,,,']],
    says: 'error row-twice texts.csv:3:field',
    names: ['2'],
  },
  {
    fault: 'a word without day and sender',
    changes: [['texts.csv', 'unit,bjorken,word,sv,Vi har börjat ringa upp alla.,,,']],
    says: 'error word-incomplete texts.csv:3:date\nerror word-incomplete texts.csv:3:by',
    names: ['bjorken'],
  },
  {
    fault: 'redefined, nobody knows when',
    changes: [['texts.csv', 'indicator,bemotande,redefined,sv,Ny fråga.,,,']],
    says: 'error redefined-without-period texts.csv:3:period',
    names: ['bemotande'],
  },
  {
    fault: 'redefined in a year without figures',
    changes: [['texts.csv', 'indicator,bemotande,redefined,sv,Ny fråga.,,,2019']],
    says: 'warning redefined-outside texts.csv:3:period',
    names: ['2019', '2024', '2025'],
  },
  {
    fault: 'a title as long as a page',
    changes: [['units.csv', 'Linden', 'Lind '.repeat(100).trim()]],
    says: 'warning long-title units.csv:4:name',
    names: ['499', '400'],
  },
  {
    fault: 'a text for experts',
    changes: [['texts.csv', `goal,mota-val,why,sv,${HARD} ${HARD},,,`]],
    says: 'warning hard-to-read texts.csv:3:text',
    names: ['LIX', 'Verksamhetsutvecklingsprocessens'],
  },
  {
    fault: 'a Swedish personal number in a table',
    changes: [['texts.csv', 'unit,bjorken,kind,sv,Boende för 640823-3234,,,']],
    says: 'error personal-number texts.csv:3:text',
    names: ['Boende för'],
  },
  {
    fault: 'a Danish personal number in organisation.yaml',
    changes: [['organisation.yaml', 'name: Kvalitet', 'name: Kvalitet 010190-1234']],
    says: 'error personal-number organisation.yaml:27:contact.name',
    names: ['Kvalitet'],
  },
  {
    fault: 'a telephone number',
    changes: [['goals.csv', 'Vi möter alla väl', 'Ring 070-123 45 67']],
    says: 'error phone-number goals.csv:2:title',
    names: ['Ring'],
  },
  {
    fault: 'a private address',
    changes: [['organisation.yaml', '{ name: Kvalitet }', '{ name: Kvalitet, email: anna.ek@gmail.com }']],
    says: 'error private-email organisation.yaml:27:contact.email',
    names: [],
  },
  {
    fault: 'a sign that can not be seen',
    changes: [['units.csv', 'Linden', 'Lin\u200bden']],
    says: 'warning hidden-character units.csv:4:name',
    names: ['U+200B'],
  },
];
