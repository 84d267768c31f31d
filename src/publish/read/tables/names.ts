import { names } from '#publish/read/names.ts';

/** Columns that stand in several tables, called the same in all of them. */
export const ID = names('id', 'id', 'id', 'identitet', 'kod', 'kode', 'code');
export const UNIT = names('enhet', 'enhed', 'unit', 'enhets-id', 'enheds-id', 'unit id');
export const WAVE = names('omgång', 'runde', 'wave', 'mätomgång', 'mätning', 'måling', 'undersökning', 'år', 'period');
export const ASKED = names('svarande', 'svarende', 'asked', 'svarsgrupp', 'svargruppe', 'respondent', 'vem', 'hvem');
export const SET = names('uppsättning', 'spørgsmålssæt', 'set', 'frågeuppsättning', 'frågepaket', 'sæt');
export const QUESTION = names('fråga', 'spørgsmål', 'question', 'indikator', 'indicator');
export const OPTION = names('svar', 'svar', 'option', 'svarsalternativ', 'svarmulighed', 'alternativ', 'answer');
export const ANSWERS = names('antal', 'antal', 'count', 'antal svar', 'number', 'antal personer');
export const AXIS = names('indelning', 'inddeling', 'axis', 'uppdelning', 'opdeling', 'dimension');
export const GROUP = names('grupp', 'gruppe', 'group');
export const INDICATOR = names('indikator', 'indikator', 'indicator', 'mått', 'fråga', 'spørgsmål', 'question');
export const PERIOD = names('period', 'periode', 'period', 'år', 'year', 'tidpunkt');
export const VALUE = names('värde', 'værdi', 'value', 'utfall', 'resultat');
export const STATUS = names('status', 'status', 'status');
