import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './consent.module.css';

interface CouncilOnlyProps {
  readonly caseId: CaseId;
  readonly count: number;
  readonly isConsented: boolean;
}

/** 支援会議限定 is never released by a consent that comes later: the records are opened one by one, by correcting them. */
export function CouncilOnly({ caseId, count, isConsented }: CouncilOnlyProps) {
  const { t } = useTranslation('consent');
  if (count === 0) return null;
  return (
    <section className={styles['part']} aria-label={t('council.title')}>
      <Notice tone={isConsented ? 'warning' : 'info'}>
        {t(isConsented ? 'council.later' : 'council.now', { count })}
      </Notice>
      {isConsented && <CouncilNotes caseId={caseId} />}
    </section>
  );
}

function CouncilNotes({ caseId }: { caseId: CaseId }) {
  const { t } = useTranslation('consent');
  const { short } = useDates();
  const { data } = useQueryOperation('contactNote.list', { caseId, before: null, limit: 500 });
  const notes =
    data?.notes.filter(({ shareScope, sensitive }) => shareScope === 'council' && !sensitive) ?? [];
  return (
    <details className={styles['council']}>
      <summary>{t('council.list')}</summary>
      <ul>
        {notes.map(({ id, contactedOn, counterpart, body }) => (
          <li key={id} className={styles['councilNote']}>
            <Link href={routes.case(caseId, `notes/${id}`)}>
              {t('council.open', { date: short(contactedOn), name: counterpart })}
            </Link>
            <p className={styles['excerpt']}>{body}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
