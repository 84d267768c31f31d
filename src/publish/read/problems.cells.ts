import type { Names } from './names.ts';
import type { Nothing } from './problems.files.ts';

interface Written {
  readonly written: string;
}

/** What was written, and what the person probably meant, in the form that is read. */
interface Meant extends Written {
  readonly suggestion: string | null;
}

/** What can be wrong with one cell by itself. */
export interface CellProblems {
  readonly 'missing-value': Nothing;
  readonly 'not-an-id': Meant;
  /** The row is called a sum, in the column that says whose figures they are. */
  readonly 'total-row': Written;
  readonly 'list-separator': Meant;
  readonly 'same-id-twice': Written & { readonly id: string };
  readonly 'not-a-number': Written;
  readonly 'not-a-count': Written;
  readonly 'below-zero': Written;
  readonly 'not-whole': Written;
  readonly 'number-outside': Written & { readonly from: number; readonly to: number };
  readonly 'percent-sign': Meant;
  readonly 'percent-for-count': Written;
  readonly 'number-with-unit': Meant;
  readonly 'scientific-number': Written;
  readonly 'ambiguous-number': Written;
  readonly 'hidden-by-hand': Written;
  readonly 'missing-marked': Written;
  readonly 'spreadsheet-error': Written;
  readonly formula: Written;
  readonly 'control-character': Written & { readonly character: string };
  readonly 'text-too-long': Written & { readonly length: number; readonly most: number };
  readonly 'not-a-day': Meant;
  readonly 'no-such-day': Written;
  readonly 'not-a-period': Meant;
  readonly 'not-a-choice': Written & { readonly choices: readonly Names[]; readonly nearest: Names | null };
  readonly 'not-a-link': Written;
  readonly 'listed-twice': Written & { readonly part: string };
  readonly 'voices-without-group': Written;
}
