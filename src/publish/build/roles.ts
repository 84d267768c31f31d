import { LANGUAGES, type Texts } from '#domain/kernel/text.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import type { Translations } from './translations.ts';

/** Gives a role, a body or a group its name in every language it is known in. */
export type Named = (role: string) => Texts;

/**
 * Names of roles, bodies and groups: as organisation.yaml has them, with what the table of texts adds. Each is translated
 * once, however many rows it stands in.
 */
export function rolesOf(organisation: OrganisationSource, translations: Translations): Named {
  const { committee, valueBase, nextMeeting, languages } = organisation;
  const [first = 'sv'] = languages;
  const bodies = [
    committee,
    ...(valueBase?.adopted?.bodies ?? []),
    ...(nextMeeting === undefined ? [] : [nextMeeting.body]),
  ];
  const known = new Map(bodies.map((body) => [body[first], body]));
  return (role) => {
    const all: Texts = { ...known.get(role), ...translations.named('role', role, 'name', role) };
    return Object.fromEntries(LANGUAGES.flatMap((one) => (all[one] === undefined ? [] : [[one, all[one]]])));
  };
}
