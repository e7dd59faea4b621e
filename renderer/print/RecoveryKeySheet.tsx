import { SheetHeader } from './parts/SheetHeader.tsx';
import { Section } from './parts/Section.tsx';
import { Table } from './parts/Table.tsx';
import { recoveryWords as words } from './words.ts';

export interface RecoveryKeyView {
  readonly municipality: string;
  /** Groups or words, divided by hyphens or blanks. */
  readonly recoveryKey: string;
  /** 令和8年11月20日 */
  readonly issuedOn: string;
}

/** One page for a sealed envelope: what the key is, how to use it, who keeps it. */
export function RecoveryKeySheet({ municipality, recoveryKey, issuedOn }: RecoveryKeyView) {
  return (
    <article className="sheet recovery">
      <SheetHeader above={municipality} title={words.title}>
        <div className="handling">
          <strong>{words.handling}</strong>
          <span>
            {words.issuedOn} {issuedOn}
          </span>
        </div>
      </SheetHeader>
      <Section title={words.purpose}>
        <Sentences of={words.purposeText} />
      </Section>
      <Section title={words.key}>
        <ol className="recovery-key">
          {recoveryKey.split(/[\s-]+/u).map((group, index) => (
            <li key={index}>
              <span className="group-number">{index + 1}</span>
              <span className="group">{group}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.use}>
        <ol>
          {words.useSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={words.keeping}>
        <Sentences of={words.keepingText} />
      </Section>
      <Section title={words.seal}>
        <SealRecord />
      </Section>
      <Section title={words.opened}>
        <Table
          columns={words.openedColumns.map((head) => ({
            head,
            width: 20,
            cell: () => <span className="blank" />,
          }))}
          rows={[1, 2, 3]}
          empty=""
        />
      </Section>
    </article>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function SealRecord() {
  return (
    <table className="seal">
      <tbody>
        {words.sealFields.map((label, index) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td />
            {index === 0 ? (
              <td className="seal-mark" rowSpan={words.sealFields.length}>
                {words.sealMark}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
