import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isConsented } from '../../../../domain/consent/gate.ts';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CaseContactLine } from './CaseContactLine.tsx';
import { CasePapers } from './CasePapers.tsx';
import styles from './case.module.css';

interface CaseHeaderProps {
  readonly detail: CaseDetail;
  readonly onBack: () => void;
  readonly onWrite: () => void;
  readonly onAddToMeeting: () => void;
}

/** Number, household and marks that must not be overlooked. */
export function CaseHeader({ detail, onBack, onWrite, onAddToMeeting }: CaseHeaderProps) {
  const { t } = useTranslation(['case', 'word']);
  const { entriesOf, labelOf } = useCodes();
  const { household, consentStatus, status, intake, priority } = detail;
  const { data: standing } = useQueryOperation('warning.list', { householdId: household.id });
  const warnings = standing?.warnings.filter(({ endedOn }) => endedOn === null) ?? [];
  const isUrgent = entriesOf('urgency').some(({ code, alert }) => alert && code === intake.urgency);
  return (
    <header className={styles['header']}>
      <div className={styles['identity']}>
        <Link
          href={routes.cases}
          className={styles['back']}
          aria-label={t('case:backToList')}
          onClick={onBack}
        >
          <Icon name="right" className={styles['backMark']} />
          {t('case:list.title')}
        </Link>
        <h1 className={styles['title']}>
          <span className={styles['number']}>{detail.caseNumber}</span> {household.label}
        </h1>
        <ul className={styles['badges']} aria-label={t('case:marks')}>
          {household.addressProtected && (
            <li>
              <Badge tone="secret">{t('word:protected')}</Badge>
            </li>
          )}
          {warnings.map(({ id, kind }) => (
            <li key={id}>
              <Link href={routes.household(household.id)} className={styles['mark']}>
                <Badge tone="warning">{labelOf('warningKind', kind)}</Badge>
              </Link>
            </li>
          ))}
          <li>
            <Badge>{t(`word:caseStatus.${status}`)}</Badge>
          </li>
          {priority !== '' && (
            <li>
              <Badge>{t('case:priority', { priority: labelOf('priority', priority) })}</Badge>
            </li>
          )}
          <li>
            <Badge tone={isConsented(consentStatus) ? 'ok' : 'warning'}>
              {t(`word:consent.${consentStatus}`)}
            </Badge>
          </li>
          {status !== 'closed' && isUrgent && (
            <li>
              <Badge tone="overdue">
                {t('case:urgent')} {labelOf('urgency', intake.urgency)}
              </Badge>
            </li>
          )}
        </ul>
        <span className={styles['buttons']}>
          <CasePapers caseId={detail.id} />
          <Button onPress={onAddToMeeting}>{t('case:addToMeeting.open')}</Button>
          <Button variant="primary" shortcut="Ctrl+N" onPress={onWrite}>
            {t('case:notes.write')}
          </Button>
        </span>
      </div>
      <CaseContactLine detail={detail} />
    </header>
  );
}
