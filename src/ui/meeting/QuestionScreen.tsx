import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { QuestionScreen as Question } from '#view/meeting/screen.ts';

/** A goal before its figure: what is asked, and what the unit itself says. */
export function QuestionScreen({ screen }: { screen: Question }) {
  const { screens } = usePageWords();
  const { title, notice, question, word, noWord } = screen;
  return (
    <>
      <h1 className="screen-title">
        <Says said={title} />
      </h1>
      {notice !== null && (
        <p className="screen-lead">
          <Says said={notice} />
        </p>
      )}
      {question !== null && (
        <p className="screen-question">
          <span className="screen-label">{screens.question}</span>
          <Says said={question} />
        </p>
      )}
      {word !== null && (
        <figure className="screen-word">
          <figcaption className="screen-label">
            {screens.word} · <Says said={word.unit} />
          </figcaption>
          <blockquote>
            <Says said={word.text} />
          </blockquote>
          <p className="screen-facts">{word.by}</p>
        </figure>
      )}
      {noWord !== null && <p className="screen-lead">{noWord}</p>}
    </>
  );
}
