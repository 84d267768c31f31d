import { useSuspenseQuery } from '@tanstack/react-query';
import { type UnitId, unitId } from '#domain/kernel/ids.ts';
import { unitsQuery } from '#query/queries.ts';
import { Choose } from '#ui/layout/Choose.tsx';
import { ALL_UNITS } from '#view/address.ts';
import { unitChoiceView } from '#view/unit-choice.view.ts';
import { usePageFrame } from './page-setting.tsx';

interface Props {
  /** None: the whole organisation. */
  readonly unit: UnitId | null;
  readonly onUnit: (unit: UnitId | null) => void;
}

/**
 * Chooses the whole organisation or one unit. Let what waits for that unit's figures stand in a Panel of its own below,
 * so that this keeps the focus meanwhile.
 */
export function UnitChoice({ unit, onUnit }: Props) {
  const { setting } = usePageFrame();
  const { listening } = setting.words;
  const { data: units } = useSuspenseQuery(unitsQuery());
  const { chosen, choices, isWhole } = unitChoiceView(units.tree, unit, setting);
  return (
    <Choose
      label={listening.choose}
      chosen={chosen}
      choices={choices}
      onChoice={(value) => onUnit(value === units.tree.root.id ? null : unitId(value))}
    >
      {!isWhole && <a href={setting.href(ALL_UNITS)}>{listening.findUnit}</a>}
    </Choose>
  );
}
