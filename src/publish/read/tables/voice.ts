import { optional, required } from '#publish/read/cells/cell.ts';
import { voiceKind } from '#publish/read/cells/choices.ts';
import { day } from '#publish/read/cells/day.ts';
import { id } from '#publish/read/cells/id.ts';
import { count } from '#publish/read/cells/number.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { VoiceFields } from '#publish/rows.voice.ts';
import { ID, INDICATOR, UNIT } from './names.ts';

export const voice: Table<VoiceFields> = {
  table: 'voice',
  files: names('röster', 'stemmer', 'voice', 'synpunkter', 'synspunkter', 'röst', 'stemme', 'voices'),
  columns: {
    id: required(ID, id),
    unit: required(UNIT, id),
    kind: required(names('slag', 'slags', 'kind', 'typ', 'type', 'art'), voiceKind),
    theme: required(names('tema', 'tema', 'theme', 'ämne', 'emne', 'rubrik', 'overskrift'), text),
    said: optional(names('sagt', 'sagt', 'said', 'vad som sades', 'hvad der blev sagt', 'ni sa', 'i sagde'), text),
    people: optional(
      names('personer', 'personer', 'people', 'antal personer', 'antal', 'hur många', 'hvor mange'),
      count,
    ),
    received: required(names('mottagen', 'modtaget', 'received', 'mottaget', 'inkommen', 'inkom', 'indkommet'), day),
    answered: optional(names('besvarad', 'besvaret', 'answered', 'besvarat', 'svarsdag', 'svardato'), day),
    planned: optional(names('planerad', 'planlagt', 'planned', 'planerat', 'plandag', 'plandato'), day),
    plan: optional(names('plan', 'plan', 'plan', 'planen', 'vad som planeras', 'hvad der planlægges'), text),
    made: optional(names('genomförd', 'gennemført', 'made', 'genomfört', 'gjord', 'gjort'), day),
    change: optional(
      names('ändring', 'ændring', 'change', 'ändringen', 'ændringen', 'vi gjorde', 'vad vi gjorde', 'hvad vi gjorde'),
      text,
    ),
    declined: optional(names('avböjd', 'afvist', 'declined', 'avböjt', 'ej genomförd', 'ikke gennemført'), day),
    reason: optional(names('skäl', 'begrundelse', 'reason', 'orsak', 'årsag', 'varför inte', 'hvorfor ikke'), text),
    told: optional(names('berättad', 'fortalt', 'told', 'berättat', 'återkopplad', 'återkopplat', 'tilbagemeldt'), day),
    how: optional(names('hur', 'hvordan', 'how', 'på vilket sätt', 'på hvilken måde'), text),
    indicator: optional(INDICATOR, id),
    goal: optional(names('mål', 'mål', 'goal', 'målet', 'målets id'), id),
    value: optional(names('värde', 'værdi', 'value', 'värdeord', 'værdiord'), id),
  },
};
