import type { ReactNode } from 'react';

/** There is nothing here, and that is no fault: says why. */
export function Notice({ children }: { children: ReactNode }) {
  return <p className="notice">{children}</p>;
}
