import { describe, expect, it } from 'vitest';
import type { Panel } from '#domain/conditions/panel.ts';
import type { SetKind } from '#domain/feedback/question-set.ts';
import { indicatorId, panelId, setId, unitId } from '#domain/kernel/ids.ts';
import { writeAddress } from '#view/address.ts';
import { placeOfIndicator } from '#view/indicator-place.ts';
import { measuredOf, questionOf } from './builders.ts';

const set = (id: string, kind: SetKind) => ({ id: setId(id), name: { sv: id }, kind, indicators: [] });
const panel: Panel = {
  id: panelId('p'),
  kind: 'figures',
  name: { sv: 'p' },
  indicators: [indicatorId('mentor'), indicatorId('front')],
  decisions: [],
};
const placesOf = (chosen: string | null) => ({
  unit: unitId(chosen ?? 'kommunen'),
  chosen: chosen === null ? null : unitId(chosen),
  sets: [set('fem', 'profile'), set('hme', 'staff'), set('tillit', 'trust')],
  panels: [panel],
  front: new Set([indicatorId('front')]),
});
const of = (id: string, more = {}) => ({ id: indicatorId(id), ...more });

describe(placeOfIndicator, () => {
  it.each([
    ['a question of a set', questionOf(of('q', { set: 'fem' })), '#/survey?unit=ekan&set=fem&open=q'],
    ['a question of its own', questionOf(of('q')), '#/survey?unit=ekan&open=q'],
    ['a question about trust', questionOf(of('q', { set: 'tillit' })), '#/trust?unit=ekan'],
    ['a question about conditions', questionOf(of('q', { aspect: 'conditions' })), '#/units/ekan?open=q'],
    [
      'a statement to the staff',
      questionOf(of('q', { aspect: 'conditions', set: 'hme' })),
      '#/survey?unit=ekan&set=hme&open=q',
    ],
    [
      'a statement that a goal is read by',
      questionOf(of('front', { aspect: 'conditions', set: 'hme' })),
      '#/survey?unit=ekan&set=hme&open=front',
    ],
    ['a measure of the unit page', measuredOf(of('front')), '#/units/ekan?open=front'],
    ['a measure of a panel', measuredOf(of('mentor', { set: 'hme' })), '#/conditions?unit=ekan&open=mentor'],
    ['a measure of a set', measuredOf(of('hme-total', { set: 'hme' })), '#/survey?unit=ekan&set=hme&open=hme-total'],
    ['a measure of nothing else', measuredOf(of('m')), '#/units/ekan?open=m'],
  ])('%s stands where it is shown whole', (_, indicator, address) => {
    const place = placeOfIndicator(indicator, placesOf('ekan'));
    expect(writeAddress({ place, language: null, release: null })).toBe(address);
  });

  it.each([
    [questionOf(of('q')), '#/survey?open=q'],
    [measuredOf(of('mentor')), '#/conditions?open=mentor'],
    [measuredOf(of('front')), '#/units/kommunen?open=front'],
  ])('that of the whole names no unit where none is chosen', (indicator, address) => {
    const place = placeOfIndicator(indicator, placesOf(null));
    expect(writeAddress({ place, language: null, release: null })).toBe(address);
  });
});
