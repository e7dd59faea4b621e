import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../domain/contract/assessment.ts';
import { call } from '../../bridge/bridge.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { DangerDialog } from '../../ui/DangerDialog.tsx';
import type { AssessmentForm } from './useAssessmentForm.ts';

interface FinishVersionProps {
  readonly version: Assessment;
  readonly form: AssessmentForm;
  /** Questions without an answer. */
  readonly left: number;
}

/** この版を確定する: what changes from now on is written in the next version. */
export function FinishVersion({ version: { id }, form, left }: FinishVersionProps) {
  const { t } = useTranslation('assessment');
  const [isOpen, setIsOpen] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  // Text that is not in the file must not be left behind.
  const isSaved = form.saving.status === null || form.saving.status.kind === 'saved';
  const finish = async (): Promise<void> => {
    try {
      const { rowVersion } = await call('assessment.get', { id });
      await call('assessment.finish', { id, rowVersion });
      setIsOpen(false);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Button
        size="small"
        variant="primary"
        onPress={() => {
          form.saving.flush();
          setIsOpen(true);
        }}
      >
        {t('finish.action')}
      </Button>
      <DangerDialog
        title={t('finish.title')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onConfirm={() => void finish()}
        confirmLabel={t('finish.action')}
        isConfirmDisabled={!isSaved}
        consequences={[t('finish.stands'), ...(left > 0 ? [t('finish.left', { count: left })] : [])]}
        undo={t('finish.undo')}
      >
        <FailureNotice failure={failure} />
      </DangerDialog>
    </>
  );
}
