import type { PracticeId, ValueId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';

export interface Practice {
  readonly id: PracticeId;
  readonly text: Texts;
}

/** One value of the value base. Without a text it has been named but not yet put into words. */
export interface Value {
  readonly id: ValueId;
  readonly name: Texts;
  readonly text?: Texts | undefined;
  readonly practices: readonly Practice[];
}

export interface ValueBase {
  readonly name: Texts;
  readonly adopted?: { readonly date: string; readonly bodies: readonly Texts[] } | undefined;
  readonly values: readonly Value[];
}

export interface Term {
  readonly term: Texts;
  readonly text: Texts;
}

/** The municipality's own words: what it stands for, and what its words mean. */
export interface Vocabulary {
  readonly valueBase?: ValueBase | undefined;
  readonly glossary: readonly Term[];
}
