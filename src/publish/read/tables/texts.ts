import { optional, required } from '#publish/read/cells/cell.ts';
import { language, textField, textSubject } from '#publish/read/cells/choices.texts.ts';
import { day } from '#publish/read/cells/day.ts';
import { period } from '#publish/read/cells/period.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { TextFields } from '#publish/rows.ts';
import { ID, PERIOD } from './names.ts';

export const texts: Table<TextFields> = {
  table: 'texts',
  files: names('texter', 'tekster', 'texts', 'text', 'tekst', 'översättningar', 'oversættelser'),
  columns: {
    about: required(names('om', 'om', 'about', 'gäller', 'gælder', 'avser', 'vedrører'), textSubject),
    // An area is free text in the table of units, so that the id may be any text here.
    id: required(ID, text),
    field: required(names('fält', 'felt', 'field'), textField),
    language: required(names('språk', 'sprog', 'language'), language),
    text: required(names('text', 'tekst', 'text', 'lydelse', 'ordlyd'), text),
    date: optional(names('datum', 'dato', 'date', 'dag'), day),
    by: optional(names('av', 'af', 'by', 'roll', 'rolle', 'role'), text),
    period: optional(PERIOD, period),
  },
};
