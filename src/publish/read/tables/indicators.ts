import { optional, otherwise, required } from '#publish/read/cells/cell.ts';
import {
  aspect,
  direction,
  indicatorKind,
  influence,
  measureUnit,
  party,
  sourceKind,
  yes,
} from '#publish/read/cells/choices.ts';
import { day } from '#publish/read/cells/day.ts';
import { id, ids } from '#publish/read/cells/id.ts';
import { link } from '#publish/read/cells/link.ts';
import { amount, countUpTo, number } from '#publish/read/cells/number.ts';
import { period } from '#publish/read/cells/period.ts';
import { text } from '#publish/read/cells/text.ts';
import { names } from '#publish/read/names.ts';
import type { Table } from '#publish/read/table.ts';
import type { IndicatorFields } from '#publish/rows.ts';
import { ASKED, ID, SET } from './names.ts';

/** More than four decimals says nothing about people. */
const MOST_DECIMALS = 4;

export const indicators: Table<IndicatorFields> = {
  table: 'indicators',
  files: names('indikatorer', 'indikatorer', 'indicators', 'indikator', 'indicator'),
  columns: {
    id: required(ID, id),
    name: required(names('namn', 'navn', 'name', 'benämning', 'betegnelse'), text),
    short: optional(names('kort namn', 'kort navn', 'short', 'kortnamn', 'short name'), text),
    kind: required(names('slag', 'slags', 'kind', 'typ', 'type'), indicatorKind),
    question: optional(names('fråga', 'spørgsmål', 'question', 'frågan', 'spørgsmålet'), text),
    scale: optional(names('skala', 'skala', 'scale', 'svarsskala', 'svarskala'), id),
    measureUnit: optional(
      names('måttenhet', 'måleenhed', 'measure_unit', 'mätenhet', 'enhet', 'enhed', 'unit'),
      measureUnit,
    ),
    decimals: optional(names('decimaler', 'decimaler', 'decimals', 'antal decimaler'), countUpTo(MOST_DECIMALS)),
    definition: optional(names('definition', 'definition', 'definition', 'beskrivning', 'beskrivelse'), text),
    direction: required(names('riktning', 'retning', 'direction', 'önskad riktning', 'ønsket retning'), direction),
    aspect: required(names('aspekt', 'aspekt', 'aspect', 'perspektiv'), aspect),
    values: otherwise([], names('värden', 'værdier', 'values', 'värdegrund', 'værdigrundlag', 'värderingar'), ids),
    practices: otherwise([], names('förhållningssätt', 'praksis', 'practices', 'arbetssätt', 'handlinger'), ids),
    influence: optional(names('rådighet', 'råderum', 'influence', 'påverkan', 'indflydelse'), influence),
    target: optional(names('målvärde', 'målværdi', 'target', 'mål', 'målnivå', 'målniveau'), number),
    targetFrom: optional(names('mål från', 'mål fra', 'target_from', 'målvärde från', 'målværdi fra'), period),
    targetText: optional(names('måltext', 'måltekst', 'target_text', 'mål i ord'), text),
    comparator: optional(
      names('jämförelse', 'sammenligning', 'comparator', 'jämförelsegrupp', 'sammenligningsgruppe'),
      id,
    ),
    sourceName: required(names('källa', 'kilde', 'source', 'källans namn', 'kildens navn'), text),
    sourceUrl: optional(
      names('källadress', 'kildeadresse', 'source_url', 'källa url', 'kilde url', 'länk', 'link'),
      link,
    ),
    sourceKind: otherwise('raw', names('källtyp', 'kildetype', 'source_kind', 'källslag', 'kildeslags'), sourceKind),
    owner: optional(names('ansvarig', 'ansvarlig', 'owner', 'ägare', 'ejer', 'ansvarig roll', 'ansvarlig rolle'), text),
    reviewed: optional(names('granskad', 'gennemgået', 'reviewed', 'senast granskad', 'sidst gennemgået'), day),
    nextReview: optional(names('nästa granskning', 'næste gennemgang', 'next_review', 'granskas nästa gång'), day),
    minutes: optional(names('minuter', 'minutter', 'minutes', 'tidsåtgång', 'tidsforbrug'), amount),
    statutory: otherwise(false, names('lagstadgad', 'lovpligtig', 'statutory', 'lagkrav', 'lovkrav'), yes),
    set: optional(SET, id),
    asked: optional(ASKED, party),
    about: optional(names('om vem', 'om hvem', 'about', 'gäller', 'gælder'), party),
    item: optional(names('delfråga', 'delspørgsmål', 'item', 'punkt'), id),
    kolada: optional(names('kolada', 'kolada', 'kolada', 'kolada-id', 'id i kolada'), text),
  },
};
