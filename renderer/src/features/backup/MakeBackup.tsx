import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { FactList } from './FactList.tsx';
import { formatBytes } from './format-bytes.ts';
import styles from './MakeBackup.module.css';
import { PlaceChooser, type Place } from './PlaceChooser.tsx';
import { percentOf, useLongCall } from './useLongCall.ts';
import { useRecordCounts } from './useRecordCounts.ts';

/** Choose a place, copy, verify; then in words what was done. */
export function MakeBackup() {
  const { t } = useTranslation('backup');
  const { wordsOf } = useFailureWords();
  const make = useLongCall('backup.make');
  const [place, setPlace] = useState<Place | null>(null);
  const [isTried, setIsTried] = useState(false);

  const onMake = (): void => {
    setIsTried(true);
    if (place) make.mutate({ target: place.token, place: place.label });
  };
  if (make.data && place) return <Made made={make.data} place={place.label} onAgain={() => make.reset()} />;
  return (
    <div className={styles['make']}>
      {make.error && <ErrorPanel {...wordsOf(make.error)} />}
      <PlaceChooser
        purpose="target"
        value={place}
        onChange={setPlace}
        isDisabled={make.isPending}
        error={isTried && !place ? t('place.required') : undefined}
      />
      <p className={styles['note']}>{t('make.note')}</p>
      {make.isPending ? (
        <ProgressBar
          label={t('make.working')}
          value={percentOf(make.progress)}
          detail={make.progress ? t(`step.${make.progress.step}` as 'step.copying') : undefined}
          onCancel={make.stop}
        />
      ) : (
        <div>
          <Button variant="primary" onPress={onMake}>
            {t('make.action')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface MadeProps {
  readonly made: OutputOf<'backup.make'>;
  readonly place: string;
  readonly onAgain: () => void;
}

function Made({ made, place, onAgain }: MadeProps) {
  const { t } = useTranslation('backup');
  const { long, clock, dayOf } = useDates();
  const countsOf = useRecordCounts();
  const at = `${long(dayOf(made.madeAt))} ${clock(made.madeAt)}`;
  return (
    <div className={styles['make']} role="status">
      <Notice tone="ok">
        <strong>{t('made.title')}</strong>
        <p>{t('made.sentence', { at, place })}</p>
      </Notice>
      <FactList
        facts={[
          { name: t('made.contents'), value: countsOf(made.counts).join(' · ') },
          { name: t('made.folder'), value: made.folderName },
          { name: t('made.size'), value: formatBytes(made.bytes) },
        ]}
      />
      <div>
        <Button onPress={onAgain}>{t('make.again')}</Button>
      </div>
    </div>
  );
}
