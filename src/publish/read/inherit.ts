/**
 * What empty cells of a row mean by its id, where it stands for something that is known already; written tells whether a
 * field has been filled in.
 */
export type Inherit = (
  id: string,
  written: (field: string) => boolean,
) => Readonly<Record<string, unknown>> | undefined;
