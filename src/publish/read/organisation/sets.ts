import { isMap } from 'yaml';
import { PARTIES } from '#domain/feedback/indicator.ts';
import { SET_KINDS } from '#domain/feedback/question-set.ts';
import { type OwnSetSource, PRESET_NAMES, type PresetSetSource, RHYTHMS } from '#publish/organisation-source.ts';
import { type Keys, listOf, mapOf, may, mayElse, must } from './map.ts';
import { idValue, option } from './plain.ts';
import type { Shape } from './spot.ts';
import { textsValue } from './texts.ts';

const PRESET_KEYS: Keys<PresetSetSource> = {
  preset: must('preset', option(PRESET_NAMES), 'five'),
  name: may('name', textsValue),
  about: may('about', textsValue),
  every: may('every', option(RHYTHMS)),
  asked: may('asked', listOf(option(PARTIES))),
};

const OWN_KEYS: Keys<OwnSetSource> = {
  id: must('id', idValue, 'egna-fragor'),
  name: must('name', textsValue, 'Våra egna frågor'),
  about: may('about', textsValue),
  kind: must('kind', option(SET_KINDS), 'profile'),
  every: mayElse('every', option(RHYTHMS), 'year'),
};

const presetSet = mapOf(PRESET_KEYS);
const ownSet = mapOf(OWN_KEYS);

const oneSet: Shape<PresetSetSource | OwnSetSource> = (spot, reading) =>
  isMap(spot.node) && spot.node.has('preset') ? presetSet(spot, reading) : ownSet(spot, reading);

/** Sets of questions: those that come ready to use, by name, and the municipality's own. */
export const sets = listOf(oneSet);
