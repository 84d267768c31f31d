import { describe, expect, it } from 'vitest';
import type { Indicator, SurveyIndicator } from '#domain/feedback/indicator.ts';
import type { QuestionSet, SetKind } from '#domain/feedback/question-set.ts';
import { indicatorId, setId, unitId } from '#domain/kernel/ids.ts';
import { pairsOf, setsView } from '#view/survey-sets.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();

const question = (id: string, set?: string, more: Partial<SurveyIndicator> = {}): Indicator =>
  questionOf({ id: indicatorId(id), set: set === undefined ? undefined : setId(set), ...more });

const setOf = (id: string, kind: SetKind, ...ids: string[]): QuestionSet => ({
  id: setId(id),
  name: { sv: id.toUpperCase() },
  kind,
  indicators: ids.map(indicatorId),
});

const HME = setOf('hme', 'staff', 'hme-1');
const IFO = setOf('ifo', 'profile', 'ifo-2', 'ifo-1');
const IN_SETS = [question('hme-1', 'hme'), question('ifo-1', 'ifo'), question('ifo-2', 'ifo')];
const view = (sets: readonly QuestionSet[], indicators: readonly Indicator[], set: string | null = null) =>
  setsView(sets, indicators, { set, unit: unitId('norr') }, setting);

const shown = ({ chosen, isLost }: ReturnType<typeof setsView>) => ({
  id: chosen?.id,
  isLost,
  questions: chosen?.indicators.map(({ id }) => id),
});

describe(setsView, () => {
  it.each<[string, QuestionSet[], Indicator[], string | null, object]>([
    [
      'its own questions first',
      [HME, IFO],
      [...IN_SETS, question('egen')],
      null,
      { id: null, isLost: false, questions: [indicatorId('egen')] },
    ],
    [
      'else the first profile, in its own order',
      [HME, IFO],
      IN_SETS,
      null,
      { id: IFO.id, isLost: false, questions: IFO.indicators },
    ],
    ['else any', [HME], IN_SETS, null, { id: HME.id, isLost: false, questions: HME.indicators }],
    ['the one that is asked for', [HME, IFO], IN_SETS, 'hme', { id: HME.id, isLost: false, questions: HME.indicators }],
    [
      'another when that is not there',
      [HME, IFO],
      IN_SETS,
      'x',
      { id: IFO.id, isLost: true, questions: IFO.indicators },
    ],
    [
      'none without questions',
      [setOf('tom', 'profile', 'okand')],
      [],
      null,
      { id: undefined, isLost: false, questions: undefined },
    ],
    ['nothing for a link to nothing', [], [], 'ifo', { id: undefined, isLost: true, questions: undefined }],
  ])('shows %s', (_, sets, indicators, set, wanted) => {
    expect(shown(view(sets, indicators, set))).toEqual(wanted);
  });

  it('counts neither measures nor conditions among its own questions', () => {
    const own = [measuredOf(), question('lon', undefined, { aspect: 'conditions' }), question('egen')];
    expect(shown(view([], own)).questions).toEqual(['egen']);
  });

  it('has links to every set, the first without a name in the address', () => {
    const { links } = view([HME, IFO], [...IN_SETS, question('egen')], 'ifo');
    expect(links.map(({ name, href, isCurrent }) => [name.text, href, isCurrent])).toEqual([
      [sv.survey.ownQuestions, '#/survey?unit=norr', false],
      ['HME', '#/survey?unit=norr&set=hme', false],
      ['IFO', '#/survey?unit=norr&set=ifo', true],
    ]);
  });

  it('has no links when there is one set, or none', () => {
    expect(view([IFO], IN_SETS).links).toEqual([]);
    expect(view([], []).links).toEqual([]);
  });

  it('takes no set in which nobody answers anything', () => {
    const counted = measuredOf({ id: indicatorId('arenden'), set: setId('villkor') });
    const { links, chosen } = view([setOf('villkor', 'staff', 'arenden'), IFO], [...IN_SETS, counted]);
    expect([links, chosen?.id]).toEqual([[], 'ifo']);
  });

  it('knows the questions that everyone is asked from others', () => {
    expect(view([HME, IFO], IN_SETS).isMain).toBe(true);
    expect(view([HME, IFO], IN_SETS, 'hme').isMain).toBe(false);
  });

  it('says where a set comes from', () => {
    const told = { ...IFO, about: { sv: 'Från regionen.' } };
    expect(view([told], IN_SETS).chosen?.about).toEqual({ text: 'Från regionen.' });
    expect(view([IFO], IN_SETS).chosen?.about).toBeNull();
  });
});

describe(pairsOf, () => {
  it('keeps the order of the questions and leaves out those never asked', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((id) => question(id));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three questions');
    const columns = ['c', 'x', 'a'].map((id) => surveyOf([[5, 0, 5]], { indicator: indicatorId(id) }));
    expect(pairsOf([first, second, third], columns).map(({ column }) => column.indicator)).toEqual(['a', 'c']);
  });
});
