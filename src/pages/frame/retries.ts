import { useEffect } from 'react';

/** How each part of the page that has failed tries again. */
const retries = new Set<() => void>();

/** One cause often fails many parts, so one press tries them all. */
export function retryAll(): void {
  for (const retry of [...retries]) retry();
}

/** Lets a part that has failed try again together with all others. */
export function useRetry(retry: () => void): void {
  useEffect(() => {
    retries.add(retry);
    return () => void retries.delete(retry);
  }, [retry]);
}
