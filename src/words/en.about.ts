import { numberWord } from './en.number.ts';
import type { svAbout } from './sv.about.ts';

/** The page that tells how the figures are made, for somebody who never studied statistics. */
export const enAbout: typeof svAbout = {
  title: 'About the figures',
  lead: 'Where they come from, how they are worked out and what they cannot say.',
  from: 'Where they come from',
  source: 'Source',
  licence: 'Licence',
  release: 'Release',
  published: 'Published',
  next: 'Next release expected',
  previous: 'Previous release',
  provenance: 'Kind',
  provenanceKind: {
    production: 'Real figures',
    demo: 'Invented figures for demonstration',
    unknown: 'Unknown origin',
  },
  committee: 'Committee responsible',
  contact: 'Questions',
  how: 'How to read the figures',
  method: [
    {
      title: 'Uncertainty',
      text: 'Only some of the people we meet answer. That is why two numbers stand in brackets, for example 74% (69–79). The true value probably lies between them. The more answers, the closer together they are.',
    },
    {
      title: 'Has it moved?',
      text: 'Figures go up and down by themselves. We say that something has changed only when the difference is larger than chance usually gives. Otherwise we say what is true: no certain change, or too few answers to know.',
    },
    {
      title: 'Small groups are protected',
      text: 'Groups with fewer than {fewest} answers are never shown. Sometimes a larger group is hidden too, so that nobody can work out the small one. This is done before the figures are published.',
    },
    {
      title: 'Missing is not zero',
      text: 'When a figure is missing, the reason is given: the question was not asked, nobody answered, there were too few answers, or it is not published yet.',
    },
    {
      title: 'No ranking',
      text: 'Units are not put in order of results. With few answers, the order would mostly show chance.',
    },
    {
      title: 'What counts as good',
      text: 'As a rule, the two top steps on the scale. Each measure says which answers count as good. The middle step counts as neither. Anyone who answers ‘don’t know’ is left out of the share.',
    },
  ],
  waves: 'When people were asked',
  wavesNone: 'No survey has been entered.',
  wave: {
    period: 'Round',
    collected: 'Collected',
    population: 'Who was asked',
    invited: 'Asked',
    modes: 'How',
    note: 'Note',
  },
  mode: { paper: 'paper', web: 'web', phone: 'telephone', visit: 'at a visit', helped: 'with help' },
  collected: (from, to) => `${from} – ${to}`,
  indicators: 'Everything we measure',
  indicatorsNone: 'No measure has been entered.',
  cost: (measures, hours) =>
    `Measuring ${measures === 1 ? 'one indicator' : `${numberWord(measures)} indicators`} once in a unit takes about ${hours}.`,
  hours: (hours) => (hours === '1' ? '1 hour' : `${hours} hours`),
  glossary: 'Glossary',
  glossaryNone: 'No glossary has been entered.',
  releases: 'Releases',
  oneRelease: 'This is the only release there is to read.',
  shownRelease: '(the one you are reading)',
  machine: 'If you want to do the sums yourself',
  machineText: 'The same figures are available as open files.',
  machineLink: 'Description of the files (OpenAPI)',
  privacy: 'Your computer',
  privacyText: 'The site uses no cookies, keeps nothing on your computer and fetches nothing from any other website.',
};
