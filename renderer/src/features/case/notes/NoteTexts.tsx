import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import { Marked } from './Marked.tsx';
import styles from './notes.module.css';

interface NoteTextsProps {
  readonly note: Pick<ContactNote, 'body' | 'thirdParty' | 'judgement'>;
  readonly query: string;
}

/** 事実, 第三者から and 見立て, each told apart by a word. */
export function NoteTexts({ note: { body, thirdParty, judgement }, query }: NoteTextsProps) {
  const { t } = useTranslation('note');
  const isSilent = body === '' && thirdParty === '' && judgement === '';
  return (
    <>
      {isSilent && <p className={styles['quiet']}>{t('inVain')}</p>}
      {body !== '' && (
        <p className={styles['body']}>
          <Marked text={body} query={query} />
        </p>
      )}
      {[
        { name: t('thirdParty'), text: thirdParty },
        { name: t('judgement'), text: judgement },
      ]
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => (
          <div key={name} className={styles['apart']}>
            <p className={styles['apartName']}>{name}</p>
            <p className={styles['body']}>
              <Marked text={text} query={query} />
            </p>
          </div>
        ))}
    </>
  );
}
