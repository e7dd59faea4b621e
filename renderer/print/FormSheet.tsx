import type { FormView } from '../../domain/print/document-view.ts';
import type { FormPart } from '../../domain/print/form-part.ts';
import { Ecomap } from './diagram/Ecomap.tsx';
import { EcomapLegend } from './diagram/EcomapLegend.tsx';
import { Genogram } from './diagram/Genogram.tsx';
import { GenogramLegend } from './diagram/GenogramLegend.tsx';
import { Approvals } from './parts/Approvals.tsx';
import { FieldTable } from './parts/FieldTable.tsx';
import { HandleWithCare } from './parts/Handling.tsx';
import { LeftOut } from './parts/LeftOut.tsx';
import { RuledLines } from './parts/RuledLines.tsx';
import { Prose } from './parts/Prose.tsx';
import { Section } from './parts/Section.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { Table } from './parts/Table.tsx';
import { Choices } from './parts/Choices.tsx';
import { Text } from './parts/Text.tsx';
import { formPage } from './pages.ts';
import { isTall } from './text.ts';
import { spaced, words } from './words.ts';

/** A form of the office, part by part as officials know it. */
export function FormSheet({ view }: { view: FormView }) {
  const { municipality, section, above, title, handout, approvals, parts, leftOut } = view;
  return (
    <article className={`sheet form ${view.kind}`} style={{ page: formPage(view) }}>
      <SheetHeader above={spaced(municipality, section, above)} title={title}>
        {approvals.length === 0 ? null : <Approvals posts={approvals} />}
        {handout === null ? null : <HandleWithCare />}
      </SheetHeader>
      <FormParts parts={parts.filter((part) => !isSignature(part))} />
      <div className="form-foot">
        <FormParts parts={parts.filter(isSignature)} />
        <LeftOut leftOut={leftOut} />
        <SubstituteNote within={parts} />
      </div>
    </article>
  );
}

/** It is the last part, and what is said below it belongs to what is signed. */
function isSignature({ type }: FormPart): boolean {
  return type === 'signature';
}

/** The parts of a form beneath one another. */
export function FormParts({ parts }: { parts: readonly FormPart[] }) {
  return parts.map((part, index) => <Part key={index} part={part} />);
}

function Part({ part }: { part: FormPart }) {
  switch (part.type) {
    case 'fields':
      return (
        <Section title={part.title} note={part.note}>
          <FieldTable fields={part.fields.map(fieldOf)} />
        </Section>
      );
    case 'table':
      return (
        <Section title={part.title} note={part.note}>
          <Rows part={part} />
        </Section>
      );
    case 'text':
      return (
        <Section title={part.title} note={part.note} together={part.lines > 0}>
          {part.lines > 0 ? <RuledLines count={part.lines} /> : <Prose>{part.text}</Prose>}
        </Section>
      );
    case 'map':
      return (
        <Section title={part.title}>
          <div className="genogram">
            <Genogram picture={part.genogram} />
            <GenogramLegend picture={part.genogram} />
          </div>
        </Section>
      );
    case 'ecomap':
      return (
        <Section title={part.title}>
          <div className="genogram">
            <Ecomap picture={part.ecomap} />
            <EcomapLegend picture={part.ecomap} />
          </div>
        </Section>
      );
    case 'heading':
      return <h1 className="part-page">{part.title}</h1>;
    case 'signature':
      return <Signature part={part} />;
  }
}

type PartOf<Type extends FormPart['type']> = Extract<FormPart, { type: Type }>;

function fieldOf({ label, value, choices, lines, wide, strong }: PartOf<'fields'>['fields'][number]) {
  return {
    label,
    wide,
    strong,
    value: (
      <>
        {choices.length === 0 ? null : <Choices choices={choices} />}
        {value === '' ? null : <Text>{value}</Text>}
        {lines > 0 ? <RuledLines count={lines} within /> : null}
      </>
    ),
  };
}

function Rows({ part }: { part: PartOf<'table'> }) {
  const blank = Array.from({ length: part.blankRows }, () => part.columns.map(() => ''));
  return (
    <Table
      columns={part.columns.map(({ head, width }, index) => ({
        head,
        width,
        cell: (row: readonly string[]) =>
          row[index] === '' && part.blankRows > 0 ? <span className="blank" /> : (row[index] ?? ''),
      }))}
      rows={[...part.rows, ...blank]}
      empty={words.none}
      tall={(row) => row.some(isTall)}
    />
  );
}

function Signature({ part }: { part: PartOf<'signature'> }) {
  return (
    <div className="signature">
      <p>
        <Text>{part.text}</Text>
      </p>
      <ul>
        {part.fields.map((field) => (
          <li key={field}>
            <span>{field}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
