import { isMap, isSeq } from 'yaml';
import { isLanguage, LANGUAGES, type Language } from '#domain/kernel/text.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import type { Place } from '#publish/place.ts';
import type { Problem } from '#publish/problem.ts';
import { damageIn } from '#publish/read/damage.ts';
import type { Decoded } from '#publish/read/decode.ts';
import { fault, placed } from '#publish/read/fault.ts';
import { axes, conditions } from './conditions.ts';
import { parseYaml } from './document.ts';
import { type Keys, listOf, mapOf, may, mayElse, must } from './map.ts';
import { comparators, contact, coreTask, glossary, nextMeeting, release, source, valueBase, waves } from './parts.ts';
import { placesIn } from './places.ts';
import { colourValue, fewestBetween, idValue, linkValue, option, textValue, wholeBetween } from './plain.ts';
import { scales } from './scales.ts';
import { sets } from './sets.ts';
import type { Reading, Spot } from './spot.ts';
import { scalarOf } from './spot.ts';
import { textsValue } from './texts.ts';
import { noteNamedTwice } from './twice.ts';

/** Persons. The lowest floor there is; a municipality may raise its own. */
const LEAST_FEWEST = 5;
const GOAL_BUDGET = 5;
/** Days in which most of what users say should have had its answer. */
const VOICE_RIPE_DAYS = 90;

export const ORGANISATION_KEYS: Keys<OrganisationSource> = {
  id: must('id', idValue, 'exempelkoping'),
  name: must('name', textValue, 'Exempelköping'),
  country: must('country', option(['SE', 'DK', 'NO', 'FI'] as const), 'SE'),
  committee: must('committee', textsValue, 'Socialnämnden'),
  languages: must('languages', listOf(option(LANGUAGES)), '[sv, en]'),
  accent: may('accent', colourValue),
  provenance: {
    key: 'provenance',
    shape: option(['production', 'demo'] as const),
    absent: { fault: fault('missing-provenance', {}) },
  },
  source: must('source', source, '{ name: Exempelköpings brukarenkät }'),
  release: must('release', release, '{ id: 2026-1, published: 2026-03-03 }'),
  coreTask: may('core-task', coreTask),
  goalBudget: mayElse('goal-budget', wholeBetween(1, 12), GOAL_BUDGET),
  trustPromise: may('trust-promise', wholeBetween(1, 1000)),
  fewestAnswers: mayElse('fewest-answers', fewestBetween(LEAST_FEWEST, 1000), LEAST_FEWEST),
  valueBase: may('value-base', valueBase),
  scales: mayElse('scales', scales, new Map()),
  sets: mayElse('sets', sets, []),
  waves: mayElse('waves', waves, []),
  comparators: mayElse('comparators', comparators, []),
  groups: mayElse('groups', axes, []),
  conditions: mayElse('conditions', conditions, []),
  voiceRipeDays: mayElse('voice-ripe-days', wholeBetween(1, 1000), VOICE_RIPE_DAYS),
  glossary: mayElse('glossary', glossary, []),
  contact: must('contact', contact, '{ name: Socialförvaltningen }'),
  accessibilityStatement: may('accessibility-statement', linkValue),
  nextMeeting: may('next-meeting', nextMeeting),
};

const shape = mapOf(ORGANISATION_KEYS);

export interface OrganisationRead {
  /** Null when a key that everything hangs on is missing or faulty. */
  readonly organisation: OrganisationSource | null;
  readonly place: (path: string) => Place;
  readonly problems: readonly Problem[];
}

/** The languages are needed before the first text is read. */
function languagesIn(root: Spot): readonly Language[] {
  const listed = isMap(root.node) ? root.node.get('languages', true) : null;
  const found = isSeq(listed)
    ? listed.items.map((item) => scalarOf(item as Spot['node']) ?? '').filter(isLanguage)
    : [];
  return found.length === 0 ? ['sv'] : found;
}

function damaged(file: string, { text, encoding }: Decoded): Problem | null {
  const rows = text.split('\n').map((line) => damageIn(line, encoding));
  const at = rows.findIndex((written) => written !== null);
  const cells = rows.filter((written) => written !== null).length;
  return at === -1 ? null : placed(fault('text-damaged', { written: rows[at] ?? '', cells }), { file, row: at + 1 });
}

/** organisation.yaml with every problem it has by itself. */
export function readOrganisation(file: string, decoded: Decoded): OrganisationRead {
  const nowhere = (path: string): Place => ({ file, column: path });
  const damage = damaged(file, decoded);
  if (damage !== null) return { organisation: null, place: nowhere, problems: [damage] };
  const { root: node, lines, problems } = parseYaml(file, decoded.text);
  const all = [...problems];
  const root: Spot = { path: '', row: 1, node };
  const reading: Reading = { file, lines, languages: languagesIn(root), problems: all };
  if (node === null) {
    if (all.length === 0) all.push(placed(fault('empty-file', {}), { file }));
    return { organisation: null, place: nowhere, problems: all };
  }
  const organisation = shape(root, reading) ?? null;
  noteNamedTwice(root, reading);
  return { organisation, place: placesIn(root, reading), problems: all };
}
