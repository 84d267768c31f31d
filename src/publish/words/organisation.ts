import type { Language } from '#domain/kernel/text.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import { organisationDa } from './organisation.da.ts';
import { organisationEn } from './organisation.en.ts';
import { organisationSv } from './organisation.sv.ts';

/** One key of organisation.yaml, for who has never seen it. */
export interface KeyWords {
  /** What it is, and what may stand there. */
  readonly what: string;
  /** Whole lines, with the key. */
  readonly example: string;
  /** For a key that must be there: the lines to fill in, unless it is the key alone. */
  readonly start?: string;
}

/** Words for every key that there is: one that is missing does not compile. */
export type OrganisationWords = { readonly [Key in keyof OrganisationSource]-?: KeyWords };

export const ORGANISATION_WORDS: Readonly<Record<Language, OrganisationWords>> = {
  sv: organisationSv,
  da: organisationDa,
  en: organisationEn,
};
