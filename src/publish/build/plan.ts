import type { PlanWire } from '#contract/plan.contract.ts';
import { goalId } from '#domain/kernel/ids.ts';
import { LANGUAGES, type Texts } from '#domain/kernel/text.ts';
import type { PlanFields } from '#publish/rows.dialogue.ts';
import type { Folder } from '#publish/rows.ts';
import { envelopeOf } from './envelope.ts';
import { type Named, rolesOf } from './roles.ts';
import type { Translations } from './translations.ts';

type DetailWire = PlanWire['goals'][number];

/** A list as its cell is read: nothing between two bars is no part. */
const listed = (text: string): string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The parts of a list in every language: what stands in the same place in each is the same part. */
function partsOf(all: Texts | undefined): Texts[] {
  const lists = LANGUAGES.flatMap((language) => {
    const text = all?.[language];
    return text === undefined ? [] : [{ language, parts: listed(text) }];
  });
  const most = Math.max(0, ...lists.map(({ parts }) => parts.length));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(
      lists.flatMap(({ language, parts }) => (parts[at] === undefined ? [] : [[language, parts[at]]])),
    ),
  );
}

const ownList = (own: readonly string[]): string | undefined => (own.length === 0 ? undefined : own.join('|'));

/** Persons. A number under the floor is withheld, as of any other group. */
function peopleOf(people: number | undefined, fewest: number): DetailWire['voices'][number]['people'] {
  if (people === undefined) return 'not-collected';
  return people < fewest ? 'suppressed' : people;
}

function detailWire(detail: PlanFields, fewest: number, translations: Translations, named: Named): DetailWire {
  const { goal, userSetting, userFollowing, evidenceUrl } = detail;
  const say = (field: string, own?: string) => translations.of('plan', goal, field, own);
  const userPart =
    userSetting === undefined || userFollowing === undefined
      ? undefined
      : { setting: userSetting, following: userFollowing, note: say('note', detail.userNote) };
  const evidence = partsOf(say('evidence', ownList(detail.evidence)));
  return {
    goal: goalId(goal),
    userPart,
    coOwners: detail.coOwners.map(named),
    partners: detail.partners.map(named),
    backedBy: detail.backedBy.map(named),
    doneOtherwise: say('done-otherwise', detail.doneOtherwise),
    keepDoing: partsOf(say('keep-doing', ownList(detail.keepDoing))),
    voices: detail.voices.map(({ group, people }) => ({ group: named(group), people: peopleOf(people, fewest) })),
    agreement: say('agreement', detail.agreement),
    evidence: evidence.map((text, at) => ({ text, url: evidenceUrl[at] === '' ? undefined : evidenceUrl[at] })),
  };
}

/** plan.json, in the order of the goals. fewest: persons, the smallest group that is told of. */
export function buildPlan(folder: Folder, fewest: number, translations: Translations): PlanWire {
  const named = rolesOf(folder.organisation, translations);
  const byGoal = new Map(folder.plan.map(({ fields }) => [fields.goal, fields]));
  const goals = folder.goals.flatMap(({ fields }) => byGoal.get(fields.id) ?? []);
  return {
    ...envelopeOf(folder.organisation),
    goals: goals.map((detail) => detailWire(detail, fewest, translations, named)),
  };
}
