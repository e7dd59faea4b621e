import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** Small words after the title. */
  readonly note?: string;
  /** Not to be split between pages. */
  readonly together?: boolean;
  /** Nothing where the note says it all. */
  readonly children?: ReactNode;
}

/** A titled part of a sheet; the title never stands alone at the foot of a page. */
export function Section({ title, note, together, children }: SectionProps) {
  return (
    <section className={together === true ? 'section together' : 'section'}>
      <h2>
        {title}
        {note === undefined || note === '' ? null : <span className="section-note">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
