import { useTranslation } from 'react-i18next';
import type { BasisSettings } from '../../../../../domain/contract/office.ts';
import { DangerDialog } from '../../../ui/DangerDialog.tsx';

type Rule = BasisSettings['rule'];

interface ChangeRuleProps {
  readonly name: string;
  /** The rule it is to have. */
  readonly rule: Rule;
  readonly onClose: () => void;
  readonly onConfirm: (rule: Rule) => void;
}

/** Asks before another rule holds for a law, and says what it does. */
export function ChangeRule({ name, rule, onClose, onConfirm }: ChangeRuleProps) {
  const { t } = useTranslation('settings');
  return (
    <DangerDialog
      title={t('laws.changeTitle', { name, rule: t(`laws.ruleName.${rule}`) })}
      isOpen
      onClose={onClose}
      onConfirm={() => onConfirm(rule)}
      confirmLabel={t('laws.change')}
      consequences={[t(`laws.meeting.${rule}`), t(`laws.paper.${rule}`), t('laws.final')]}
      undo={t('laws.undo')}
    />
  );
}
