interface Written {
  readonly written: string;
}

/** What can be wrong with what users have said, and with what became of it. Columns are named as the file names them. */
export interface VoiceProblems {
  /** The day has no text, or the text no day; column is that which is empty, other that which is not. */
  readonly 'day-without-text': { readonly voice: string; readonly column: string; readonly other: string };
  readonly 'text-without-day': { readonly voice: string; readonly column: string; readonly other: string };
  readonly 'made-and-declined': { readonly voice: string; readonly made: string; readonly declined: string };
  /** Nothing had been answered, planned, made or declined that could be told of. */
  readonly 'told-of-nothing': Written & { readonly voice: string };
  /** Something had, but later: the first day is the earliest of them. */
  readonly 'told-too-early': Written & { readonly earliest: string };
  readonly 'day-after-release': Written & { readonly published: string };
  readonly 'praise-with-change': { readonly voice: string; readonly column: string };
  readonly 'said-by-nobody': { readonly voice: string };
  readonly 'too-many-voices': { readonly rows: number; readonly most: number };
}

/** What can be wrong with who answered against who is served. */
export interface MixProblems {
  readonly 'groups-missing': { readonly axis: string; readonly wave: string; readonly groups: readonly string[] };
  readonly 'more-answered-than-served': { readonly group: string; readonly answered: number; readonly served: number };
  readonly 'groups-exceed-wave': {
    readonly axis: string;
    readonly wave: string;
    readonly groups: number;
    readonly answers: number;
  };
  readonly 'axis-without-rows': { readonly axis: string };
}
