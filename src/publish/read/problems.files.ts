import type { Names } from './names.ts';

/** The place says it all. */
export type Nothing = Readonly<Record<string, never>>;

/** What can be wrong with a file as a whole, with its headings, or with the shape of its rows. */
export interface FileProblems {
  readonly 'missing-file': { readonly wanted: string; readonly nearest: string | null };
  readonly 'unknown-file': { readonly nearest: string | null };
  readonly 'spreadsheet-file': Nothing;
  readonly 'table-twice': { readonly files: readonly string[] };
  readonly 'file-too-large': { readonly bytes: number; readonly most: number };
  readonly 'unreadable-encoding': { readonly reason: 'nul' | 'not-in-windows-1252' | 'broken-utf-16' };
  readonly 'text-damaged': { readonly written: string; readonly cells: number };
  readonly 'empty-file': Nothing;
  readonly 'no-headings': { readonly written: string };
  readonly 'no-rows': Nothing;
  readonly 'too-many-rows': { readonly most: number };
  readonly 'too-many-columns': { readonly columns: number; readonly most: number };
  readonly 'unbalanced-quotes': Nothing;
  readonly 'too-many-cells': { readonly cells: number; readonly columns: number };
  readonly 'too-few-cells': { readonly cells: number; readonly columns: number };
  readonly 'unknown-column': { readonly written: string; readonly nearest: string | null };
  /** The mark of invented figures, in a folder of real ones. */
  readonly 'demo-column': { readonly written: string };
  readonly 'missing-column': { readonly names: Names };
  readonly 'column-twice': { readonly written: string; readonly first: string };
  readonly 'column-without-heading': Nothing;
}
