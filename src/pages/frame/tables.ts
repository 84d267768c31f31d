import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Place } from '#view/address.ts';
import { useWay } from './address.tsx';

/** Which tables are open stands in the address, so that a link can show one. */
export function useOpenTables(): {
  readonly isOpen: (indicator: IndicatorId) => boolean;
  readonly setOpen: (indicator: IndicatorId, isOpen: boolean) => void;
} {
  const { address, replace } = useWay();
  const { place } = address;
  const open = 'open' in place ? place.open : [];
  return {
    isOpen: (indicator) => open.includes(indicator),
    setOpen: (indicator, isOpen) => {
      if (open.includes(indicator) === isOpen || !('open' in place)) return;
      const others = open.filter((id) => id !== indicator);
      const next: Place = { ...place, open: isOpen ? [...others, indicator] : others };
      replace({ ...address, place: next });
    },
  };
}
