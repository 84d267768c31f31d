import sheet from '#ui/styles/appendix.css?url';

/** The papers' own style, which nothing else need carry. Nothing below it shows before it has come. */
export const AppendixStyle = () => <link rel="stylesheet" href={sheet} precedence="pages" />;
