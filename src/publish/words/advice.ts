/** What is wrong, saying what stood there and what was expected; and what the person should do about it. */
export interface Advice {
  readonly what: string;
  readonly todo: string;
}

/** Words for every kind of problem, complete by type. */
export type Catalogue<Kinds> = { readonly [Code in keyof Kinds]: (detail: Kinds[Code]) => Advice };
