import { describe, expect, it } from 'vitest';
import { coverView } from '#view/appendix/paper.view.ts';
import { shortDefinition } from '#view/appendix/short-definition.ts';
import { definitionView } from '#view/definition.view.ts';
import { sv } from '#words/sv.ts';
import { questionOf, settingOf } from './builders.ts';
import { activeGoal, organisationOf, unitOf } from './organisations.ts';

const organisation = organisationOf({ name: 'Exempelköping', committee: { sv: 'Socialnämnden' } });
const goal = activeGoal({ title: { sv: 'Att möta väl' } });
const unit = unitOf('bjorken', 'kommunen', { name: { da: 'Birken' } });

describe(coverView, () => {
  it('says whose papers they are, from which release, and when they were printed', () => {
    const { facts } = coverView({ kind: 'whole', goals: [] }, organisation, settingOf());
    expect(facts.map(({ text }) => text)).toEqual([
      'Exempelköping',
      'Socialnämnden',
      sv.footer.release('2026-1', '3 mars 2026'),
      sv.appendix.printed('10 mars 2026'),
    ]);
  });

  it.each([
    ['the whole', { kind: 'whole', goals: [goal] }, null, 'Underlag till mötet'],
    ['a goal', { kind: 'goal', goal }, { text: 'Att möta väl' }, 'Underlag till mötet, Att möta väl'],
    [
      'a unit, in its own language',
      { kind: 'unit', unit },
      { text: 'Birken', lang: 'da' },
      'Underlag till mötet, Birken',
    ],
  ] as const)('is about %s', (_, scope, about, name) => {
    expect(coverView(scope, organisation, settingOf())).toMatchObject({ about, name });
  });

  it.each([
    ['2026-03-14', sv.overview.nextMeeting('Nämnden', '14 mars 2026')],
    ['2026-03-09', null],
  ])('names the meeting that is next, never one that has been: %s', (date, meeting) => {
    const with_ = { ...organisation, nextMeeting: { date, body: { sv: 'Nämnden' } } };
    expect(coverView({ kind: 'whole', goals: [] }, with_, settingOf()).meeting).toBe(meeting);
  });

  it('has no core task where none is published', () => {
    const { coreTask: _, ...without } = organisation;
    expect(coverView({ kind: 'whole', goals: [] }, without, settingOf()).task).toBeNull();
  });
});

describe(shortDefinition, () => {
  it('is part of the whole definition, with what the figure can not say', () => {
    const indicator = questionOf({ cannotSay: { sv: 'Varför' }, owner: { sv: 'Förvaltningen' } });
    const [short, whole] = [shortDefinition(indicator, settingOf()), definitionView(indicator, settingOf())];
    expect(whole).toEqual(expect.arrayContaining([...short]));
    expect(short.map(({ key }) => key)).toContain('cannot');
    expect(short.map(({ key }) => key)).not.toContain('owner');
  });
});
