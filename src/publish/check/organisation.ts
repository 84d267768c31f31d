import { organisationWire } from '#contract/organisation.contract.ts';
import { spanOf } from '#publish/build/lifetime.ts';
import { sameOption } from '#publish/build/scale.ts';
import type { ScaleOption } from '#publish/organisation-source.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Context } from './context.ts';
import { mixedPeriods } from './kinds.ts';

function oneScale({ folder, refused }: Context, scale: string, options: readonly ScaleOption[]): Problem[] {
  const lacks = (['good', 'bad'] as const).filter((means) => !options.some((option) => option.means === means));
  // An option that could not be read may have been the one that is missed.
  const oneSided = refused.has('organisation:scales') ? [] : lacks;
  const met = new Set<string>();
  const twice = options.flatMap((option, at) => {
    const written = Object.values(option.text).find((text) => met.has(sameOption(text ?? '')));
    for (const text of Object.values(option.text)) met.add(sameOption(text ?? ''));
    return written === undefined ? [] : [{ at, written: shown(written), scale }];
  });
  return [
    ...oneSided.map((means) =>
      problem('error', 'one-sided-scale', folder.placeInOrganisation(`scales.${scale}`), { scale, lacks: means }),
    ),
    ...twice.map(({ at, ...detail }) =>
      problem('error', 'option-twice', folder.placeInOrganisation(`scales.${scale}[${at}].text`), detail),
    ),
  ];
}

function waves({ folder, today }: Context): Problem[] {
  const dated = folder.organisation.waves.map(({ period, collected }, at) => ({
    period,
    collected,
    place: () => folder.placeInOrganisation(`waves[${at}].period`),
  }));
  const backwards = dated.flatMap(({ collected }, at) => {
    if (collected === undefined || collected.to >= collected.from) return [];
    const place = folder.placeInOrganisation(`waves[${at}].collected.to`);
    return [
      problem('error', 'days-out-of-order', place, {
        written: collected.to,
        earlier: 'from',
        earlierDay: collected.from,
      }),
    ];
  });
  const ahead = dated.flatMap(({ period, collected, place }) =>
    (collected?.from ?? spanOf(period).first) > today
      ? [problem('warning', 'period-ahead', place(), { written: period, today })]
      : [],
  );
  const mixed = mixedPeriods(
    dated,
    ({ period }) => period,
    ({ place }) => place(),
  );
  return [...mixed, ...backwards, ...ahead];
}

function comparators({ folder, refused }: Context): Problem[] {
  const named = new Set(folder.comparators.map((row) => row.fields.comparator));
  if (refused.has('comparators')) return [];
  return folder.organisation.comparators.flatMap(({ id }, at) =>
    named.has(id)
      ? []
      : [
          problem('warning', 'comparator-without-values', folder.placeInOrganisation(`comparators[${at}].id`), {
            comparator: id,
          }),
        ],
  );
}

/** An address that the reader would refuse, with letters or dots where no address has them. */
function address({ folder }: Context): Problem[] {
  const { email } = folder.organisation.contact;
  if (organisationWire.shape.contact.shape.email.safeParse(email).success) return [];
  const place = folder.placeInOrganisation('contact.email');
  return [problem('error', 'not-an-email', place, { written: shown(email ?? '') })];
}

/** What organisation.yaml says, held against itself and the tables. */
export const checkOrganisation = (context: Context): Problem[] => [
  ...[...context.folder.organisation.scales].flatMap(([scale, options]) => oneScale(context, scale, options)),
  ...waves(context),
  ...comparators(context),
  ...address(context),
];
