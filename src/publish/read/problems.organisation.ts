import type { Nothing } from './problems.files.ts';

/** Why a YAML file can not be read at all. */
export type YamlFault =
  | 'tab'
  | 'indent'
  | 'colon'
  | 'no-colon'
  | 'quote'
  | 'after-quote'
  | 'start'
  | 'bracket'
  | 'documents'
  | 'tag'
  | 'other';

/** What can be wrong with organisation.yaml by itself. */
export interface OrganisationProblems {
  readonly 'yaml-syntax': { readonly reason: YamlFault; readonly written: string };
  readonly 'yaml-alias': { readonly written: string };
  readonly 'yaml-too-deep': Nothing;
  readonly 'key-twice': { readonly written: string };
  readonly 'unknown-key': { readonly written: string; readonly nearest: string | null };
  readonly 'missing-key': { readonly key: string; readonly example: string };
  readonly 'missing-provenance': Nothing;
  readonly 'empty-key': { readonly key: string };
  readonly 'wrong-kind': { readonly expected: 'text' | 'list' | 'map' | 'texts'; readonly written: string };
  readonly 'not-an-option': {
    readonly written: string;
    readonly options: readonly string[];
    readonly nearest: string | null;
  };
  readonly 'not-a-language': { readonly written: string };
  readonly 'undeclared-language': { readonly written: string; readonly declared: readonly string[] };
  readonly 'list-too-short': { readonly found: number; readonly least: number };
  readonly 'id-twice': { readonly written: string; readonly row: number };
  readonly 'not-a-colour': { readonly written: string };
  readonly 'not-an-email': { readonly written: string };
  readonly 'fewest-too-low': { readonly written: string; readonly least: number };
}
