import sheet from '#ui/styles/stage.css?url';

/** The style of preparing and presenting, which nothing else need carry. Nothing below it shows before it has come. */
export const StageStyle = () => <link rel="stylesheet" href={sheet} precedence="pages" />;
