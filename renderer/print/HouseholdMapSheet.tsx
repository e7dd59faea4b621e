import { drawingOnPaper } from '../../domain/household-map/paper.ts';
import {
  sizeOfDrawing,
  type HouseholdMapView,
  type MapDrawing,
} from '../../domain/print/household-map-view.ts';
import { Ecomap } from './diagram/Ecomap.tsx';
import { EcomapLegend } from './diagram/EcomapLegend.tsx';
import { Genogram } from './diagram/Genogram.tsx';
import { GenogramLegend } from './diagram/GenogramLegend.tsx';
import { drawingPage, heightOfPage } from './pages.ts';
import { HandleWithCare } from './parts/Handling.tsx';
import { LeftOut } from './parts/LeftOut.tsx';
import { Section } from './parts/Section.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { Text } from './parts/Text.tsx';
import { householdMapWords, spaced } from './words.ts';

/** 世帯図 and エコマップ, each alone on a page of its shape, then what has changed. */
export function HouseholdMapSheet({ view }: { view: HouseholdMapView }) {
  return (
    <article className="household-map">
      {view.drawings.map((drawing, index) => (
        <section
          key={drawing.kind}
          className="sheet drawing-page"
          style={{ page: drawingPage(index), height: heightOfPage(drawing) }}
        >
          <Head view={view} title={drawing.picture.title} />
          <Drawing drawing={drawing} />
          {index < view.drawings.length - 1 ? null : <Foot view={view} />}
        </section>
      ))}
      {view.changes === null ? null : <Changes view={view} changes={view.changes} />}
    </article>
  );
}

/** The drawing as large as its page has room for beside what else stands there, with the signs it uses. */
export function Drawing({ drawing }: { drawing: MapDrawing }) {
  const { width, height } = drawingOnPaper(sizeOfDrawing(drawing)).drawing;
  return (
    <>
      <div className="drawing" style={{ width: `${width}mm`, height: `${height}mm` }}>
        {drawing.kind === 'genogram' ? (
          <Genogram picture={drawing.picture} />
        ) : (
          <Ecomap picture={drawing.picture} />
        )}
      </div>
      {drawing.kind === 'genogram' ? (
        <GenogramLegend picture={drawing.picture} />
      ) : (
        <EcomapLegend picture={drawing.picture} />
      )}
    </>
  );
}

function Changes({
  view,
  changes,
}: {
  view: HouseholdMapView;
  changes: NonNullable<HouseholdMapView['changes']>;
}) {
  return (
    <section className="sheet part-page">
      <Head view={{ ...view, moment: '' }} title={householdMapWords.changes} />
      <Section title={`${changes.since} → ${view.moment}`}>
        {changes.texts.length === 0 ? (
          <p>{householdMapWords.noChanges}</p>
        ) : (
          <ul>
            {changes.texts.map((text, index) => (
              <li key={index}>
                <Text>{text}</Text>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <SubstituteNote within={changes} />
    </section>
  );
}

function Head({ view, title }: { view: HouseholdMapView; title: string }) {
  const { municipality, section, above, moment, handout } = view;
  return (
    <SheetHeader above={spaced(municipality, section, above)} title={spaced(title, moment)}>
      {handout === null ? null : <HandleWithCare />}
    </SheetHeader>
  );
}

function Foot({ view }: { view: HouseholdMapView }) {
  return (
    <>
      {view.anonymous ? <p className="foot-note">{householdMapWords.anonymous}</p> : null}
      <LeftOut leftOut={view.leftOut} />
      <SubstituteNote within={view.drawings} />
    </>
  );
}
