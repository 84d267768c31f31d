/** Where in the municipality's own files something stands, as the person who made the file would point at it. */
export interface Place {
  /** File name inside the folder, e.g. enheter.csv. */
  readonly file: string;
  /** Row as a spreadsheet counts it, from 1, the headings being row 1; for YAML the line. */
  readonly row?: number | undefined;
  /** The column as the file itself names it; for YAML the path, e.g. core-task.text. */
  readonly column?: string | undefined;
}
