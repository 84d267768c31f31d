import sheet from '#ui/styles/notes.css?url';

/** The notes' own style, which nothing else need carry. Nothing below it shows before it has come. */
export const NotesStyle = () => <link rel="stylesheet" href={sheet} precedence="pages" />;
