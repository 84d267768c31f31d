/** Figures change a few times a year and never in mid-meeting: what has been fetched stays until somebody asks anew. */
export const NEVER_STALE = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
} as const;
