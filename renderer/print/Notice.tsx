import type { NoticeView } from '../../domain/print/meeting-paper-view.ts';
import { FieldTable } from './parts/FieldTable.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { Text } from './parts/Text.tsx';
import { packetWords } from './words.ts';

/** 開催通知: a letter each, as an office writes it. */
export function Notice({ view }: { view: NoticeView }) {
  return view.letters.map((to, index) => (
    <article key={index} className="sheet letter">
      <p className="letter-date">{view.issuedOn}</p>
      <div className="letter-to">
        {to.map((line, at) => (
          <p key={at}>
            <Text>{line}</Text>
          </p>
        ))}
      </div>
      <p className="letter-sender">
        <Text>{view.sender}</Text>
      </p>
      <h1>
        <Text>{view.title}</Text>
      </h1>
      <p>
        <Text>{view.body}</Text>
      </p>
      <p className="letter-mark">{packetWords.below}</p>
      <FieldTable fields={view.fields.map((field) => ({ ...field, wide: true }))} />
      <div className="letter-notes">
        <p>{packetWords.notes}</p>
        <ul>
          {view.notes.map((note) => (
            <li key={note}>
              <Text>{note}</Text>
            </li>
          ))}
        </ul>
      </div>
      <p className="letter-end">{packetWords.end}</p>
      <SubstituteNote within={[to, view.fields]} />
    </article>
  ));
}
