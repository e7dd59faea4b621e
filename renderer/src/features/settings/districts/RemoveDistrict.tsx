import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { District } from '../../../../../domain/contract/district.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { DangerDialog } from '../../../ui/DangerDialog.tsx';
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx';
import { Notice } from '../../../ui/Notice.tsx';

/** A district goes only while no household and no other district belongs to it. */
export function RemoveDistrict({ district, onRemoved }: { district: District; onRemoved: () => void }) {
  const { t } = useTranslation('settings');
  const { wordsOf } = useFailureWords();
  const remove = useCommand('district.remove');
  const [isAsked, setIsAsked] = useState(false);
  const { id, name, rowVersion } = district;
  const close = (): void => setIsAsked(false);
  return (
    <>
      {remove.error?.code === 'conflict' && <Notice tone="warning">{t('districts.inUse')}</Notice>}
      {remove.error && remove.error.code !== 'conflict' && <ErrorPanel {...wordsOf(remove.error)} />}
      <div>
        <Button variant="quiet" size="small" onPress={() => setIsAsked(true)}>
          {t('districts.remove')}
        </Button>
      </div>
      <DangerDialog
        title={t('districts.removeTitle', { name })}
        isOpen={isAsked}
        onClose={close}
        onConfirm={() => remove.mutate({ id, rowVersion }, { onSuccess: onRemoved, onSettled: close })}
        confirmLabel={t('districts.remove')}
        consequences={[t('districts.removeConsequence', { name })]}
        undo={t('districts.removeUndo')}
        isPending={remove.isPending}
      />
    </>
  );
}
