import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { SourceFacts } from '#ui/layout/SourceFacts.tsx';
import { aboutView } from '#view/about.view.ts';

/** How figures are made and read, in short, and where they come from. Last, on all papers. */
export function HowToRead() {
  const { setting, organisation } = usePageFrame();
  const { about } = setting.words;
  const view = aboutView(organisation, setting);
  return (
    <section className="sheet follows reading">
      <h2>{about.how}</h2>
      <dl>
        {view.method.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{about.from}</h3>
      <SourceFacts rows={view.origin} />
    </section>
  );
}
