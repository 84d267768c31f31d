import type { Folder } from '#publish/rows.ts';

/** Every role, body and group that has been named. */
export function rolesIn({ organisation, questions, decisions, trials, meetings, plan }: Folder): readonly string[] {
  const { committee, valueBase, nextMeeting } = organisation;
  const bodies = [
    committee,
    ...(valueBase?.adopted?.bodies ?? []),
    ...(nextMeeting === undefined ? [] : [nextMeeting.body]),
  ];
  const named = [
    ...bodies.flatMap((body) => Object.values(body)),
    ...questions.flatMap(({ fields }) => [fields.by, fields.answeredBy]),
    ...decisions.map(({ fields }) => fields.body),
    ...trials.map(({ fields }) => fields.with),
    ...meetings.map(({ fields }) => fields.body),
    ...plan.flatMap(({ fields: { coOwners, partners, backedBy, voices } }) => [
      ...[...coOwners, ...partners, ...backedBy],
      ...voices.map(({ group }) => group),
    ]),
  ];
  return [...new Set(named.flatMap((role) => role ?? []))];
}
