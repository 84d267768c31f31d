/** What a release is not read without. */
export const REQUIRED = ['organisation', 'units', 'goals', 'indicators'] as const;

/** What a release may lack: one from before there was such a file has none, and a backend of one's own may not have all. */
export const OPTIONAL = ['sets', 'vocabulary', 'waves', 'voice', 'dialogue', 'plan', 'conditions', 'equality'] as const;
