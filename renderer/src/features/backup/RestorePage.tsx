import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { GateActions, GatePage } from '../office/GateLayout.tsx';
import { ChooseBackup } from './ChooseBackup.tsx';
import { PlaceChooser, type Place } from './PlaceChooser.tsx';

interface RestorePageProps {
  /** Whether records on this PC will be set aside. */
  readonly hasOffice: boolean;
  readonly onBack: () => void;
  readonly onRestored: () => void;
}

/** From a drive or folder over its backups to the restored office, which is then to be unlocked. */
export function RestorePage({ hasOffice, onBack, onRestored }: RestorePageProps) {
  const { t } = useTranslation(['backup', 'common']);
  const { wordsOf } = useFailureWords();
  const inspect = useCommand('backup.inspect');
  const [place, setPlace] = useState<Place | null>(null);

  const look = (chosen: Place | null): void => {
    setPlace(chosen);
    inspect.reset();
    if (chosen) inspect.mutate({ source: chosen.token });
  };
  if (inspect.data) {
    return (
      <ChooseBackup backups={inspect.data.backups} onOtherPlace={() => look(null)} onRestored={onRestored} />
    );
  }
  return (
    <GatePage title={t('restore.title')} lead={t('restore.lead')}>
      {hasOffice && <Notice>{t('restore.setAside')}</Notice>}
      {inspect.error && <ErrorPanel {...wordsOf(inspect.error)} />}
      <PlaceChooser purpose="source" value={place} onChange={look} isDisabled={inspect.isPending} />
      {inspect.isPending && <Loading label={t('restore.looking')} />}
      <GateActions>
        <Button variant="quiet" onPress={onBack}>
          {t('common:action.back')}
        </Button>
      </GateActions>
    </GatePage>
  );
}
