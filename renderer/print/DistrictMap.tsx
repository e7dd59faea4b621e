import type { DistrictMapView } from '../../domain/print/district-map-view.ts';
import { DistrictMapDrawing } from './DistrictMapDrawing.tsx';
import { DistrictMapLegend } from './DistrictMapLegend.tsx';
import { OverlapMarks } from './DistrictMapMarks.tsx';
import { mapPage } from './pages.ts';
import { HandleWithCare } from './parts/Handling.tsx';
import { LeftOut } from './parts/LeftOut.tsx';
import { Section } from './parts/Section.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { mapWords, spaced } from './words.ts';

type Part = DistrictMapView['parts'][number];

/** 地区マップ on one sheet of A4 to A1, or over several of A4 that are glued together. */
export function DistrictMap({ view }: { view: DistrictMapView }) {
  const { tiled, parts } = view;
  return (
    <article className="sheet district-map">
      {tiled ? <Cover view={view} /> : null}
      {parts.map((part) => (
        <section
          key={mapPage(part)}
          className={tiled ? 'map-page map-tile' : 'map-page'}
          style={{ page: mapPage(part) }}
        >
          {tiled ? null : <Head view={view} />}
          <Drawing view={view} part={part} />
          {tiled ? null : <Foot view={view} />}
        </section>
      ))}
    </article>
  );
}

function Drawing({ view, part }: { view: DistrictMapView; part: Part }) {
  const { x, y, width, height } = part;
  return (
    <svg width={`${width}mm`} height={`${height}mm`} viewBox={[x, y, width, height].join(' ')}>
      <DistrictMapDrawing view={view} part={part} />
      {view.tiled ? <OverlapMarks view={view} part={part} /> : null}
    </svg>
  );
}

/** What the map is, how its sheets go together, and what its marks mean. */
function Cover({ view }: { view: DistrictMapView }) {
  const rows = Map.groupBy(view.parts, ({ row }) => row);
  return (
    <>
      <Head view={view} />
      <Section title={mapWords.joining}>
        <p>{mapWords.joiningText}</p>
        <table className="joining">
          <tbody>
            {[...rows].map(([row, parts]) => (
              <tr key={row}>
                {parts.map(({ column }) => (
                  <td key={column}>
                    {row}-{column}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={mapWords.legend}>
        <Foot view={view} />
      </Section>
    </>
  );
}

function Head({ view: { municipality, section, title, above, handout } }: { view: DistrictMapView }) {
  return (
    <SheetHeader above={spaced(municipality, section)} title={title} badge={above}>
      {handout === null ? null : <HandleWithCare />}
    </SheetHeader>
  );
}

function Foot({ view }: { view: DistrictMapView }) {
  return (
    <>
      <DistrictMapLegend legend={view.legend} />
      {view.pins.some(({ name }) => name === '') ? <p className="foot-note">{mapWords.numbers}</p> : null}
      <LeftOut leftOut={view.leftOut} />
    </>
  );
}
