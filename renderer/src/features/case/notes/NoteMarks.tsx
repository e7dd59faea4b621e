import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import type { Member } from '../../../../../domain/contract/household.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Marked } from './Marked.tsx';
import styles from './notes.module.css';

interface NoteMarksProps {
  readonly note: ContactNote;
  readonly members: readonly Member[];
  readonly query: string;
}

/** With whom, where, how near, who may read it, and who wrote it. */
export function NoteMarks({ note, members, query }: NoteMarksProps) {
  const { t } = useTranslation(['note', 'word']);
  const { labelOf } = useCodes();
  const { monthDay, clock, dayOf } = useDates();
  const names = note.memberIds.flatMap((id) => members.find(({ personId }) => personId === id)?.name ?? []);
  return (
    <>
      {note.counterpart !== '' && (
        <Badge>
          <Marked text={t('note:with', { name: note.counterpart })} query={query} />
        </Badge>
      )}
      {note.place !== '' && <Badge>{note.place}</Badge>}
      {names.map((name) => (
        <Badge key={name}>{name}</Badge>
      ))}
      {note.stage !== '' && <Badge>{labelOf('contactStage', note.stage)}</Badge>}
      <Badge tone={note.shareScope === 'consented' ? 'neutral' : 'secret'}>
        {t(`word:shareScope.${note.shareScope}`)}
      </Badge>
      {note.sensitive && <Badge tone="secret">{t('note:sensitive')}</Badge>}
      <span className={styles['quiet']}>
        {t('note:writtenBy', {
          name: note.writtenBy,
          at: `${monthDay(dayOf(note.writtenAt))} ${clock(note.writtenAt)}`,
        })}
      </span>
    </>
  );
}
