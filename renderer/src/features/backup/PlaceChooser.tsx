import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './PlaceChooser.module.css';

/** A drive or folder; the token stands for its path, which never reaches the window. */
export interface Place {
  readonly token: string;
  readonly label: string;
}

interface PlaceChooserProps {
  readonly purpose: 'target' | 'source';
  readonly value: Place | null;
  readonly onChange: (place: Place | null) => void;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One of the drives that are plugged in, or a folder from the system's dialog. */
export function PlaceChooser({ purpose, value, onChange, error, isDisabled = false }: PlaceChooserProps) {
  const { t } = useTranslation('backup');
  const { wordsOf } = useFailureWords();
  const { data, refetch, isFetching } = useQueryOperation('file.drives', {});
  const pick = useCommand(purpose === 'target' ? 'file.pickBackupTarget' : 'file.pickBackupSource');
  // Drives come and go without any event.
  useEffect(() => void refetch(), [refetch]);

  const drives = data?.drives ?? [];
  const folder = value !== null && !drives.some(({ token }) => token === value.token) ? value : null;
  const choices = [
    ...drives.map(({ token, label }) => ({ id: token, name: label })),
    ...(folder ? [{ id: folder.token, name: folder.label, detail: t('place.chosenFolder') }] : []),
  ];
  return (
    <div className={styles['chooser']}>
      {pick.error && <ErrorPanel {...wordsOf(pick.error)} />}
      {choices.length > 0 ? (
        <RadioGroup
          label={t(`place.${purpose}`)}
          direction="column"
          isRequired
          isDisabled={isDisabled}
          choices={choices}
          value={value?.token ?? null}
          onChange={(token) => {
            const chosen = [...drives, ...(folder ? [folder] : [])].find((place) => place.token === token);
            onChange(chosen ?? null);
          }}
          error={error}
        />
      ) : (
        <div role="group" aria-label={t(`place.${purpose}`)}>
          <p className={styles['label']}>{t(`place.${purpose}`)}</p>
          <p className={styles['none']}>{t('place.noDrives')}</p>
          <FieldError>{error}</FieldError>
        </div>
      )}
      <div className={styles['buttons']}>
        <Button
          size="small"
          isDisabled={isDisabled}
          isPending={pick.isPending}
          onPress={() => pick.mutate({}, { onSuccess: ({ picked }) => picked && onChange(picked) })}
        >
          {t('place.folder')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          isDisabled={isDisabled}
          isPending={isFetching}
          onPress={() => void refetch()}
        >
          {t('place.refresh')}
        </Button>
      </div>
    </div>
  );
}
