import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { ForgetThisComputer } from '#pages/meeting/notes/ForgetThisComputer.tsx';
import { vocabularyQuery, wavesQuery } from '#query/further.ts';
import { SourceFacts } from '#ui/layout/SourceFacts.tsx';
import { isMeetingFile } from '#ui/meeting-file.ts';
import { Notice } from '#ui/state/Notice.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { aboutView, glossaryView, wavesTable } from '#view/about.view.ts';
import { Catalogue } from './Catalogue.tsx';
import { Releases } from './Releases.tsx';

/** Where the figures come from, how they are made, and what they can not say. */
export function AboutPage() {
  const { setting, organisation } = usePageFrame();
  const { about, meetingFile } = usePageWords();
  const view = aboutView(organisation, setting);
  return (
    <>
      <PageHead title={about.title}>{about.title}</PageHead>
      <p className="lead">{about.lead}</p>
      <section>
        <h2>{about.from}</h2>
        <SourceFacts rows={view.origin} />
      </section>
      <section className="method">
        <h2>{about.how}</h2>
        {view.method.map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </section>
      <section>
        <h2>{about.waves}</h2>
        <Panel>
          <Waves />
        </Panel>
      </section>
      <section>
        <h2>{about.indicators}</h2>
        <Panel>
          <Catalogue />
        </Panel>
      </section>
      <section>
        <h2>{about.glossary}</h2>
        <Panel>
          <Glossary />
        </Panel>
      </section>
      {!isMeetingFile() && (
        <section>
          <h2>{about.releases}</h2>
          <Panel>
            <Releases />
          </Panel>
        </section>
      )}
      <section>
        <h2>{about.machine}</h2>
        <p>
          {about.machineText}{' '}
          {isMeetingFile() ? meetingFile.notInside : <a href="api/v1/openapi.json">{about.machineLink}</a>}
        </p>
        <h2>{about.privacy}</h2>
        <p>{about.privacyText}</p>
        <ForgetThisComputer />
      </section>
    </>
  );
}

function Waves() {
  const { setting } = usePageFrame();
  const { about } = usePageWords();
  const { data: waves } = useSuspenseQuery(wavesQuery());
  return waves.length === 0 ? <Notice>{about.wavesNone}</Notice> : <DataTable view={wavesTable(waves, setting)} />;
}

function Glossary() {
  const { setting } = usePageFrame();
  const { about } = usePageWords();
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery());
  const terms = glossaryView(vocabulary, setting);
  if (terms.length === 0) return <Notice>{about.glossaryNone}</Notice>;
  return (
    <dl className="glossary">
      {terms.map((entry) => (
        <div key={entry.key}>
          <dt>
            <Says said={entry.term} />
          </dt>
          <dd>
            <Says said={entry.text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
