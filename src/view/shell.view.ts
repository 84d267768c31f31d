import type { Organisation } from '#domain/goals/organisation.ts';
import { isOverdue } from '#domain/kernel/release.ts';
import type { Language } from '#domain/kernel/text.ts';
import {
  type Address,
  ALL_UNITS,
  conditionsPlace,
  meetingPlace,
  type Place,
  surveyPlace,
  valuesPlace,
  writeAddress,
} from './address.ts';
import { originMark, type Said, type Setting, said } from './setting.ts';

export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** What stands around every page. */
export interface ShellView {
  /** Null only when the figures plainly are real. */
  readonly warning: string | null;
  /** Goes first in the window's title, so that a tab, a bookmark and a print all carry it. */
  readonly titleMark: string;
  readonly overdue: string | null;
  readonly nav: readonly NavItem[];
  readonly organisation: string;
  readonly released: string;
  readonly coreTask: { readonly text: Said; readonly bearings: readonly { key: string; said: Said }[] } | null;
  readonly accent: string | null;
  readonly footer: {
    readonly source: string;
    readonly sourceUrl: string | null;
    readonly release: string;
    /** The address of what is shown, in just this release. */
    readonly here: string;
    readonly contact: Said;
    readonly contactHref: string | null;
    readonly accessibility: string | null;
  };
}

const SECTION: Record<Place['page'], Place['page'] | null> = {
  overview: 'overview',
  goals: 'goals',
  goal: 'goals',
  dialogue: 'goals',
  trying: 'goals',
  plan: 'goals',
  units: 'units',
  unit: 'units',
  values: 'values',
  survey: 'survey',
  trust: 'survey',
  voice: 'survey',
  conditions: 'conditions',
  meeting: 'meeting',
  appendix: 'meeting',
  about: 'about',
  lost: null,
};

function navView(place: Place, { words, href }: Setting): NavItem[] {
  const items: [string, Place][] = [
    [words.nav.overview, { page: 'overview' }],
    [words.nav.goals, { page: 'goals' }],
    [words.nav.units, ALL_UNITS],
    [words.nav.survey, surveyPlace(null)],
    [words.nav.values, valuesPlace(null)],
    [words.nav.conditions, conditionsPlace(null)],
    [words.nav.meeting, meetingPlace()],
    [words.nav.about, { page: 'about' }],
  ];
  return items.map(([label, to]) => ({ label, href: href(to), current: SECTION[place.page] === to.page }));
}

function warningOf({ origin, words }: Setting): string | null {
  return origin.provenance === 'production' ? null : words.provenance[origin.provenance];
}

export function shellView(organisation: Organisation, address: Address, setting: Setting): ShellView {
  const { words, origin, today } = setting;
  const { release, source } = origin;
  const { contact, coreTask } = organisation;
  const published = words.format.day(release.published);
  const mail = contact.email === undefined ? null : `mailto:${contact.email}`;
  return {
    warning: warningOf(setting),
    titleMark: originMark(setting),
    // Of a release that was asked for by name something else is said: see earlier.view.ts.
    overdue:
      address.release === null && isOverdue(release, today)
        ? words.overdue(published, words.format.day(release.next ?? ''))
        : null,
    nav: navView(address.place, setting),
    organisation: organisation.name,
    released: words.released(published),
    coreTask:
      coreTask === undefined
        ? null
        : {
            text: said(coreTask.text, setting),
            bearings: coreTask.bearings.map(({ id, text }) => ({ key: id, said: said(text, setting) })),
          },
    accent: organisation.accent ?? null,
    footer: {
      source: words.footer.source(source.name),
      sourceUrl: source.url ?? null,
      release: words.footer.release(release.id, published),
      here: writeAddress({ ...address, release: release.id }),
      contact: said(contact.name, setting),
      contactHref: contact.url ?? mail,
      accessibility: organisation.accessibilityStatement ?? null,
    },
  };
}

/** The languages the page can be read in, each named in itself. */
export interface LanguageChoice {
  readonly code: Language;
  readonly name: string;
}

export const LANGUAGE_CHOICES: readonly LanguageChoice[] = [
  { code: 'sv', name: 'Svenska' },
  { code: 'da', name: 'Dansk' },
  { code: 'en', name: 'English' },
];
