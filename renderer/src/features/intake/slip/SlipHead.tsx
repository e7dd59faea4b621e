import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { routes } from '../../../app/routes.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { LinkCaseDialog } from './LinkCaseDialog.tsx';
import { ReplyDialog } from './ReplyDialog.tsx';
import { ReplyBadge } from './useSlipColumns.tsx';
import styles from '../desk.module.css';

interface SlipHeadProps {
  readonly slip: ReferralSlip;
  readonly name: string;
  readonly onEdit: () => void;
  readonly onGone: () => void;
}

export function SlipHead({ slip, name, onEdit, onGone }: SlipHeadProps) {
  const { t } = useTranslation(['slip', 'common', 'word']);
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<'reply' | 'case' | null>(null);
  const removal = useRemoval('referral-slip');
  const { id, direction, slipNumber, subjectName, intakeId, caseId } = slip;
  const isFree = intakeId === null && caseId === null;
  const close = (): void => {
    setDialog(null);
  };
  const remove = async (): Promise<void> => {
    if (await removal.remove(id, `${name} ${slipNumber}`)) onGone();
  };
  return (
    <header className={styles['record']}>
      <div className={styles['title']}>
        <h2>
          {subjectName} <span className={styles['quiet']}>{`${name} ${slipNumber}`}</span>
        </h2>
        <Badge>{t(`slip:direction.${direction}`)}</Badge>
        {slip.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
        <ReplyBadge slip={slip} />
      </div>
      <SlipLinks slip={slip} />
      <div className={styles['actions']}>
        <Button
          variant={slip.repliedOn === null && slip.replyDueOn !== null ? 'primary' : 'secondary'}
          onPress={() => {
            setDialog('reply');
          }}
        >
          {t(`slip:reply.action.${direction}`)}
        </Button>
        {direction === 'received' && isFree && (
          <Button
            onPress={() => {
              navigate(`${routes.newIntake}?slip=${id}`);
            }}
          >
            {t('slip:toIntake')}
          </Button>
        )}
        {isFree && (
          <Button
            onPress={() => {
              setDialog('case');
            }}
          >
            {t('slip:link.action')}
          </Button>
        )}
        <Button shortcut="F2" onPress={onEdit}>
          {t('common:action.edit')}
        </Button>
        <Button
          onPress={() => {
            navigate(routes.printForm('referral-slip', id));
          }}
        >
          {t('common:action.print')}
        </Button>
        <Menu
          label={t('slip:more')}
          actions={[
            {
              id: 'remove',
              label: t('common:action.delete'),
              isDanger: true,
              onPress: () => void remove(),
            },
          ]}
        />
      </div>
      <FailureNotice failure={removal.error} />
      {dialog === 'reply' && <ReplyDialog slip={slip} onClose={close} />}
      {dialog === 'case' && <LinkCaseDialog slip={slip} onClose={close} />}
    </header>
  );
}

function SlipLinks({ slip }: { slip: ReferralSlip }) {
  const { t } = useTranslation('slip');
  if (slip.intakeId === null && slip.caseId === null) return null;
  return (
    <p className={styles['links']}>
      {slip.intakeId !== null && <Link href={routes.intake(slip.intakeId)}>{t('link.intake')}</Link>}
      {slip.caseId !== null && (
        <Link href={routes.case(slip.caseId)}>{t('link.case', { number: slip.caseNumber })}</Link>
      )}
    </p>
  );
}
