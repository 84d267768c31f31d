import type { ComparatorWire } from '#contract/comparator.contract.ts';
import { comparatorId, indicatorId } from '#domain/kernel/ids.ts';
import type { OrganisationSource } from '#publish/organisation-source.ts';
import type { ComparatorFields, Folder, Row } from '#publish/rows.ts';
import { envelopeOf } from './envelope.ts';
import { grouped } from './grouped.ts';
import { withGaps } from './periods.ts';
import { ownText } from './translations.ts';

type Rows = readonly Row<ComparatorFields>[];

/** Each member once, with the first reason anyone gives for it. */
function membersOf(rows: Rows, organisation: OrganisationSource): ComparatorWire['members'] {
  return [...grouped(rows, (row) => row.fields.member)].map(([name, own]) => {
    const why = own.find((row) => row.fields.why !== undefined)?.fields.why;
    return { name, why: why === undefined ? undefined : ownText(organisation, why) };
  });
}

function seriesOf(rows: Rows): ComparatorWire['series'] {
  return [...grouped(rows, (row) => row.fields.indicator)].map(([indicator, own]) => {
    const periods = withGaps(own.map((row) => row.fields.period));
    const members = [...grouped(own, (row) => row.fields.member)].map(([name, ofMember]) => {
      const values = new Map(ofMember.map(({ fields }) => [fields.period, fields.value]));
      return { name, cells: periods.map((period) => values.get(period) ?? ('not-collected' as const)) };
    });
    return { indicator: indicatorId(indicator), periods, members };
  });
}

/** comparators/{id}.json, one for each. */
export function buildComparators({ organisation, comparators }: Folder): readonly ComparatorWire[] {
  const byComparator = grouped(comparators, (row) => row.fields.comparator);
  return organisation.comparators.map(({ id, name, rule, year, source }) => {
    const rows = byComparator.get(id) ?? [];
    return {
      ...envelopeOf(organisation),
      id: comparatorId(id),
      name,
      rule,
      year,
      from: { name: source.name, url: source.url },
      members: membersOf(rows, organisation),
      series: seriesOf(rows),
    };
  });
}
