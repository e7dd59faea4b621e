import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { DangerDialog } from '../../ui/DangerDialog.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { showToast } from '../../ui/Toast.tsx';

interface ReleaseDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Ends 支援措置 of one person after asking: from then on the address is shown and printed. */
export function ReleaseDialog({ member, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation('household');
  const { wordsOf } = useFailureWords();
  const command = useCommand('household.setAddressProtection');
  const release = (): void => {
    command.mutate(
      { personId: member.personId, protection: null },
      {
        onSuccess: () => {
          showToast({ text: t('protection.released', { name: member.name }) });
          onClose();
        },
      },
    );
  };
  return (
    <DangerDialog
      title={t('protection.releaseTitle', { name: member.name })}
      isOpen
      onClose={onClose}
      onConfirm={release}
      confirmLabel={t('protection.release')}
      consequences={[
        t('protection.releaseShows'),
        t('protection.releasePrints'),
        t('protection.releaseHistory'),
      ]}
      undo={t('protection.releaseUndo')}
      isPending={command.isPending}
    >
      {command.error && <ErrorPanel {...wordsOf(command.error)} />}
    </DangerDialog>
  );
}
