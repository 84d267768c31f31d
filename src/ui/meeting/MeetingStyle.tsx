import sheet from '#ui/styles/meeting.css?url';

/** The meeting's own style, which nothing else need carry. Nothing below it shows before it has come. */
export const MeetingStyle = () => <link rel="stylesheet" href={sheet} precedence="pages" />;
