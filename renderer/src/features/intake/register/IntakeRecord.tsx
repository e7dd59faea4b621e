import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { IntakeDetail } from '../../../../../domain/contract/intake.ts';
import type { IntakeId } from '../../../../../domain/contract/scalars.ts';
import { nextStepOf } from '../../../../../domain/intake/outcome.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { IntakeSheet } from './IntakeSheet.tsx';
import { OpenCaseDialog } from './OpenCaseDialog.tsx';
import { PutOnMeetingDialog } from './PutOnMeetingDialog.tsx';
import styles from '../desk.module.css';

interface IntakeRecordProps {
  readonly id: IntakeId;
  readonly onGone: () => void;
}

/** One intake with what it was made from, what became of it, and what is still to be done. */
export function IntakeRecord({ id, onGone }: IntakeRecordProps) {
  const { t } = useTranslation('intake');
  const { data, error } = useQueryOperation('intake.get', { id });
  if (error !== null)
    return (
      <FailureNotice failure={error} action={<Button onPress={onGone}>{t('desk.backToList')}</Button>} />
    );
  if (data === undefined) return <Loading />;
  return (
    <article className={styles['record']}>
      <IntakeHead intake={data} onGone={onGone} />
      <div className={styles['sheet']}>
        <IntakeSheet intake={data} />
      </div>
    </article>
  );
}

function IntakeHead({ intake, onGone }: { intake: IntakeDetail; onGone: () => void }) {
  const { t } = useTranslation(['intake', 'common']);
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<'decide' | 'case' | 'meeting' | null>(null);
  const removal = useRemoval('intake');
  const close = (): void => {
    setDialog(null);
  };
  const { caseId } = intake;
  /** 支援会議へ: what comes next stands open at once. A meeting hears cases. */
  const proceed = (screening: string): void => {
    if (nextStepOf(screening) !== 'meeting') close();
    else setDialog(caseId === null ? 'case' : 'meeting');
  };
  return (
    <header className={styles['record']}>
      <div className={styles['title']}>
        <h2>{intake.principalName || intake.householdLabel}</h2>
        <Badge>{t(`intake:form.${intake.form}`)}</Badge>
        {intake.screening === '' && <Badge tone="due">{t('intake:undecidedBadge')}</Badge>}
      </div>
      <IntakeLinks intake={intake} />
      <div className={styles['actions']}>
        <Button
          variant={intake.screening === '' ? 'primary' : 'secondary'}
          onPress={() => {
            setDialog('decide');
          }}
        >
          {t('intake:decide.action')}
        </Button>
        {caseId === null ? (
          <Button
            variant={nextStepOf(intake.screening) === 'none' ? 'secondary' : 'primary'}
            onPress={() => {
              setDialog('case');
            }}
          >
            {t('intake:openCase.action')}
          </Button>
        ) : (
          nextStepOf(intake.screening) === 'meeting' && (
            <Button
              onPress={() => {
                setDialog('meeting');
              }}
            >
              {t('intake:meeting.action')}
            </Button>
          )
        )}
        <Button
          onPress={() => {
            navigate(routes.printForm('intake', intake.id));
          }}
        >
          {t('common:action.print')}
        </Button>
        {caseId === null && (
          <Menu
            label={t('intake:desk.moreActions')}
            actions={[
              {
                id: 'remove',
                label: t('common:action.delete'),
                isDanger: true,
                onPress: () => {
                  void removal
                    .remove(intake.id, intake.principalName || intake.householdLabel)
                    .then((isGone) => {
                      if (isGone) onGone();
                    });
                },
              },
            ]}
          />
        )}
      </div>
      <FailureNotice failure={removal.error} />
      {dialog === 'decide' && <DecideDialog intake={intake} onDecided={proceed} onClose={close} />}
      {dialog === 'case' && <OpenCaseDialog intake={intake} onClose={close} />}
      {dialog === 'meeting' && caseId !== null && <PutOnMeetingDialog caseId={caseId} onClose={close} />}
    </header>
  );
}

/** Where the intake came from and where it went. */
function IntakeLinks({ intake }: { intake: IntakeDetail }) {
  const { t } = useTranslation('intake');
  return (
    <p className={styles['links']}>
      <Link href={routes.household(intake.householdId)}>{intake.householdLabel}</Link>
      {intake.caseId !== null && (
        <Link href={routes.case(intake.caseId)}>{t('link.case', { number: intake.caseNumber })}</Link>
      )}
      {intake.concernId !== null && <Link href={routes.concern(intake.concernId)}>{t('link.concern')}</Link>}
      {intake.referralSlips.map(({ id, title }) => (
        <Link key={id} href={routes.referralSlip(id)}>
          {t('link.slip', { title })}
        </Link>
      ))}
    </p>
  );
}
