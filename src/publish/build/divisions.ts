import { ANSWER_MEANINGS, type AnswerMeaning } from '#domain/feedback/indicator.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { AxisSource } from '#publish/conditions-source.ts';
import type { Folder, Row } from '#publish/rows.ts';
import type { GroupAnswerFields } from '#publish/rows.voice.ts';
import { grouped } from './grouped.ts';
import { optionsByText, sameOption } from './scale.ts';

type Rows = readonly Row<GroupAnswerFields>[];

export const MEANINGS = [...ANSWER_MEANINGS, 'none'] as const;
/** Answers by what they mean, persons. */
export type Meant = Readonly<Record<AnswerMeaning | 'none', number>>;

/** How the answers to one question in one wave are divided along an axis. */
export interface Division {
  readonly axis: AxisSource;
  readonly question: string;
  readonly wave: Period;
  readonly rows: Rows;
  /** For each group of the axis, in its order. */
  readonly groups: readonly Meant[];
}

type Options = ReturnType<typeof optionsByText>;

function meantBy(rows: Rows, options: Options): Meant {
  const meant = { good: 0, neutral: 0, bad: 0, none: 0 };
  for (const { fields } of rows) {
    const option = options.get(sameOption(fields.option));
    if (option !== undefined) meant[option.means] += fields.count;
  }
  return meant;
}

/**
 * Every division of the answers, axis by axis as organisation.yaml has them.
 *
 * Missing: rows of an unknown axis, question or scale are passed over, and options that the scale does not have.
 */
export function divisionsIn({ organisation, indicators, groupAnswers }: Folder): readonly Division[] {
  const scales = new Map(indicators.map(({ fields }) => [fields.id, organisation.scales.get(fields.scale ?? '')]));
  const byAxis = grouped(groupAnswers, ({ fields }) => fields.axis);
  return organisation.groups.flatMap((axis) => {
    const parts = grouped(byAxis.get(axis.id) ?? [], ({ fields }) => `${fields.question} ${fields.wave}`);
    return [...parts.values()].flatMap((rows): Division[] => {
      const [first] = rows;
      const scale = scales.get(first?.fields.question ?? '');
      if (first === undefined || scale === undefined) return [];
      const { question, wave } = first.fields;
      const [byGroup, options] = [grouped(rows, ({ fields }) => fields.group), optionsByText(scale)];
      const groups = axis.groups.map(({ id }) => meantBy(byGroup.get(id) ?? [], options));
      return [{ axis, question, wave, rows, groups }];
    });
  });
}
