import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { UnitId } from '#domain/kernel/ids.ts';
import { forgetFailures } from '#query/failed.ts';
import { type Holding, hold } from '#query/hold.ts';

const NOTHING_YET: Holding = { done: 0, all: 0, missed: [], canBegin: false, isOver: false };

/** Fetches all that a meeting needs, from the moment it is asked for. `again` asks anew for what did not come. */
export function useHolding(programme: readonly UnitId[]): { readonly holding: Holding; readonly again: () => void } {
  const client = useQueryClient();
  const [holding, setHolding] = useState(NOTHING_YET);
  const [time, setTime] = useState(0);
  const [units] = useState(programme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another time is another try
  useEffect(() => {
    const leaving = new AbortController();
    void hold(client, units, setHolding, leaving.signal);
    return () => leaving.abort();
  }, [client, units, time]);
  const again = useCallback(() => {
    forgetFailures(client);
    setHolding(NOTHING_YET);
    setTime((before) => before + 1);
  }, [client]);
  return { holding, again };
}
