import { Genogram } from '../../renderer/print/diagram/Genogram.tsx';
import { GenogramLegend } from '../../renderer/print/diagram/GenogramLegend.tsx';
import type { GalleryPicture } from './pictures.ts';

interface GalleryPageProps {
  readonly sheets: readonly (readonly GalleryPicture[])[];
  /** Addresses of the style sheets of the fonts. */
  readonly fonts: readonly string[];
}

/** All pictures on one page, six to a sheet, as they look on white paper. */
export function GalleryPage({ sheets, fonts }: GalleryPageProps) {
  return (
    <html lang="ja">
      <head>
        <meta charSet="utf-8" />
        <title>Genograms</title>
        {fonts.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        <style>{css}</style>
      </head>
      <body>
        {sheets.map((pictures, index) => (
          <section key={index}>
            {pictures.map(({ name, picture }) => (
              <figure key={name} id={name}>
                <figcaption>{name}</figcaption>
                <Genogram picture={picture} />
                <GenogramLegend picture={picture} />
              </figure>
            ))}
          </section>
        ))}
      </body>
    </html>
  );
}

const css = `
  body { margin: 0; font-family: 'BIZ UDPGothic', 'Shippori Antique', sans-serif; color: #000; background: #fff; }
  section { display: grid; grid-template-columns: repeat(2, 800px); gap: 8px; padding: 8px; width: max-content; }
  figure { margin: 0; padding: 8px; border: 1px solid #ccc; background: #fff; }
  figcaption { font-size: 13px; color: #555; }
  figure > svg { display: block; margin: 4px auto; max-width: 100%; height: auto; }
  ul { display: flex; flex-wrap: wrap; gap: 0 12px; margin: 0; padding: 0; font-size: 11px; list-style: none; }
  li svg { vertical-align: -2px; }
`;
