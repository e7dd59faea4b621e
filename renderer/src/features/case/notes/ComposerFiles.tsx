import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge/bridge.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ChosenFile } from '../../attachment/store-file.ts';
import { StoringBar } from '../../attachment/StoringBar.tsx';
import type { Storing } from '../../attachment/useStoring.ts';
import styles from './notes.module.css';

interface ComposerFilesProps {
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
  /** The note is saved, and they are on their way. */
  readonly storing: Pick<Storing, 'progress' | 'cancel'>;
}

/** Photos and papers of the visit, kept with the note when it is saved. */
export function ComposerFiles({ files, onChange, storing }: ComposerFilesProps) {
  const { t } = useTranslation(['note', 'attachment']);
  const pick = async (): Promise<void> => {
    const picked = await call('file.pickForAttachment', {});
    onChange([...files, ...picked.files]);
  };
  if (storing.progress !== null) return <StoringBar progress={storing.progress} onCancel={storing.cancel} />;
  return (
    <div className={styles['files']}>
      <Button size="small" onPress={() => void pick()}>
        {t('note:attach')}
      </Button>
      {files.length > 0 && (
        <>
          <ul className={styles['fileNames']} aria-label={t('note:attach')}>
            {files.map((file) => (
              <li key={file.token}>
                {file.name}{' '}
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('attachment:leaveOut', { name: file.name })}
                  onPress={() => onChange(files.filter(({ token }) => token !== file.token))}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
          <p className={styles['quiet']}>{t('note:attached')}</p>
        </>
      )}
    </div>
  );
}
