import type * as z from 'zod/mini';
import { comparatorWire } from './comparator.contract.ts';
import { conditionsWire } from './conditions.contract.ts';
import { blocks, type Described, describedBy } from './described.ts';
import { dialogueWire } from './dialogue.contract.ts';
import { CONTRACT_VERSION } from './envelope.ts';
import { equalityWire } from './equality.contract.ts';
import { goalsWire } from './goals.contract.ts';
import { indicatorsWire } from './indicators.contract.ts';
import { organisationWire } from './organisation.contract.ts';
import { planWire } from './plan.contract.ts';
import { releasesWire } from './releases.contract.ts';
import { seriesWire, unitSeriesWire } from './series.contract.ts';
import { setsWire } from './sets.contract.ts';
import { unitsWire } from './units.contract.ts';
import { vocabularyWire } from './vocabulary.contract.ts';
import { voiceWire } from './voice.contract.ts';
import { wavesWire } from './waves.contract.ts';

interface Resource {
  readonly address: string;
  readonly name: string;
  readonly summary: string;
  readonly schema: z.ZodMiniType;
  /** What the braces in the address stand for. */
  readonly parameter?: string;
}

const RESOURCES: readonly Resource[] = [
  {
    address: '/organisation.json',
    name: 'Organisation',
    summary: 'Who it is, what it is for, and the rules it has set itself.',
    schema: organisationWire,
  },
  {
    address: '/units.json',
    name: 'Units',
    summary: 'The organisation as one tree of units, in its own order.',
    schema: unitsWire,
  },
  {
    address: '/goals.json',
    name: 'Goals',
    summary: 'Every goal: active, proposed and no longer followed.',
    schema: goalsWire,
  },
  {
    address: '/indicators.json',
    name: 'Indicators',
    summary: 'What is asked and measured, and what it can and can not say.',
    schema: indicatorsWire,
  },
  {
    address: '/vocabulary.json',
    name: 'Vocabulary',
    summary: 'The municipality’s own words: its value base and its glossary.',
    schema: vocabularyWire,
  },
  {
    address: '/waves.json',
    name: 'Waves',
    summary: 'When and how users were asked, oldest first.',
    schema: wavesWire,
  },
  {
    address: '/releases.json',
    name: 'Releases',
    summary:
      'Every release that can be asked for, newest first. All but the first lie whole in releases/{id}/, file for file as here.',
    schema: releasesWire,
  },
  {
    address: '/series/{indicator}.json',
    name: 'Series',
    summary:
      'One indicator in every unit that has it. Counts, never shares; a withheld figure is the word "suppressed".',
    schema: seriesWire,
    parameter: 'indicator',
  },
  {
    address: '/units/{unit}.json',
    name: 'UnitSeries',
    summary: 'The indicators of indicators.json in one unit.',
    schema: unitSeriesWire,
    parameter: 'unit',
  },
  {
    address: '/sets.json',
    name: 'Sets',
    summary: 'The sets of questions, and what is asked and measured beside what goals are read by.',
    schema: setsWire,
  },
  {
    address: '/sets/{unit}.json',
    name: 'UnitSetSeries',
    summary: 'The indicators of sets.json in one unit. Not there when sets.json names none.',
    schema: unitSeriesWire,
    parameter: 'unit',
  },
  {
    address: '/voice.json',
    name: 'Voice',
    summary: 'What users have said, what became of it, and whether they were told.',
    schema: voiceWire,
  },
  {
    address: '/conditions.json',
    name: 'Conditions',
    summary:
      'What ties figures of working conditions together: staffing against cases, steps, expectation against experience.',
    schema: conditionsWire,
  },
  {
    address: '/equality.json',
    name: 'Equality',
    summary: 'Answers by group, for the whole organisation only: all groups of an axis or none, and no axis crossed.',
    schema: equalityWire,
  },
  {
    address: '/dialogue.json',
    name: 'Dialogue',
    summary: 'What has been asked, decided, tried, stopped, not known and put right.',
    schema: dialogueWire,
  },
  {
    address: '/plan.json',
    name: 'Plan',
    summary: 'Who stands behind each goal, how users take part in it, and what goes on.',
    schema: planWire,
  },
  {
    address: '/comparators/{comparator}.json',
    name: 'Comparator',
    summary: 'Named places to hold a figure against, and the rule they were chosen by.',
    schema: comparatorWire,
    parameter: 'comparator',
  },
];

function pathOf({ name, summary, parameter }: Resource): Described {
  const schema = { $ref: `#/components/schemas/${name}` };
  const responses = {
    '200': { description: summary, content: { 'application/json': { schema } } },
    '404': { description: 'There is no such file.' },
  };
  const get = { operationId: `get${name}`, summary, responses };
  if (parameter === undefined) return { get };
  const inPath = { name: parameter, in: 'path', required: true, schema: { type: 'string' } };
  return { parameters: [inPath], get };
}

/**
 * The JSON API as an OpenAPI 3.1 description, made from the same schemas that read and write it.
 *
 * @example openapi().openapi // '3.1.0'
 */
export function openapi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tillitskompassen',
      version: CONTRACT_VERSION,
      summary: 'One municipality’s goals, feedback and figures as plain files. Read-only, no query strings.',
    },
    servers: [{ url: '.', description: 'The folder this description lies in.' }],
    paths: Object.fromEntries(RESOURCES.map((resource) => [resource.address, pathOf(resource)])),
    components: {
      schemas: Object.fromEntries([
        ...RESOURCES.map(({ name, schema }): [string, Described] => [name, describedBy(schema)]),
        ...blocks(),
      ]),
    },
  };
}
