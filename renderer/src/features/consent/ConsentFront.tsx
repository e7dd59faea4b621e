import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CouncilOnly } from './CouncilOnly.tsx';
import { CaseDisclosures } from './CaseDisclosures.tsx';
import { HearingReasons } from './HearingReasons.tsx';
import { StandingTable } from './StandingTable.tsx';
import { StatementHistory } from './StatementHistory.tsx';
import styles from './consent.module.css';

interface ConsentFrontProps {
  readonly detail: CaseDetail;
  readonly view: OutputOf<'consent.list'>;
  readonly onSub: (sub: string) => void;
}

/** What waits for an answer, where everybody stands, what may be released, every statement, and what went out. */
export function ConsentFront({ detail, view, onSub }: ConsentFrontProps) {
  const { t } = useTranslation('consent');
  const { short } = useDates();
  const waiting = view.statements.filter(({ isCurrent, standing }) => isCurrent && standing === 'requested');
  return (
    <>
      <header className={styles['header']}>
        <h2>{t('title')}</h2>
        <div className={styles['buttons']}>
          <Button
            onPress={() => {
              onSub('share');
            }}
          >
            {t('share.open')}
          </Button>
          <Button
            variant="primary"
            onPress={() => {
              onSub('new');
            }}
          >
            {t('record')}
          </Button>
        </div>
      </header>
      {waiting.map(({ id, personId, personName, kind, requestedOn }) => (
        <Notice
          key={id}
          tone="warning"
          action={
            <Button
              size="small"
              onPress={() => {
                onSub(`new/${personId}/${kind}`);
              }}
            >
              {t('waiting.answer')}
            </Button>
          }
        >
          {t('waiting.text', { name: personName, date: requestedOn === null ? '' : short(requestedOn) })}
        </Notice>
      ))}
      <StandingTable view={view} onRecord={onSub} />
      <CouncilOnly caseId={detail.id} count={view.councilOnly} isConsented={hasConsent(view)} />
      <StatementHistory statements={view.statements} />
      <HearingReasons reasons={view.hearingReasons} />
      <CaseDisclosures caseId={detail.id} />
    </>
  );
}

function hasConsent({ persons }: OutputOf<'consent.list'>): boolean {
  return persons.some(({ standing }) => ['written', 'oral', 'partial'].includes(standing));
}
