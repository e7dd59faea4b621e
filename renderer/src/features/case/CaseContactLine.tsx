import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { Phone } from '../../../../domain/contract/person.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { DueBadge } from '../../ui/Badge.tsx';
import styles from './case.module.css';

/** Address, telephone and lead in one line; of a protected household nothing that tells where it is. */
export function CaseContactLine({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'word']);
  const { monthDay } = useDates();
  const today = useToday();
  const { principalId, leadAgencyName, leadWorker } = detail;
  const { data: household } = useQueryOperation('household.get', { id: detail.household.id });
  const lead = [leadAgencyName, leadWorker].filter((word) => word !== '').join(' ');
  return (
    <p className={styles['contact']}>
      {household?.withheld === true && <span>{t('word:hidden')}</span>}
      {household?.withheld === false && <span>{placeOf(household)}</span>}
      {phonesOf().map((phone) => (
        <span key={`${phone.number}${phone.owner}`}>{wordsOf(phone)}</span>
      ))}
      <span>{lead === '' ? t('case:noLead') : t('case:lead', { lead })}</span>
      <span>
        {detail.lastContactOn === null
          ? t('case:noContactYet')
          : t('case:lastContact', {
              date: monthDay(detail.lastContactOn),
              count: daysBetween(detail.lastContactOn, today),
            })}
      </span>
      {detail.nextDueOn !== null && detail.status !== 'closed' && (
        <span>
          {t('case:nextDue')} <DueBadge days={daysBetween(today, detail.nextDueOn)} />
        </span>
      )}
      <Link href={routes.household(detail.household.id)}>{t('case:openHousehold')}</Link>
    </p>
  );

  function placeOf({ address, districtName }: { address: string; districtName: string }): string {
    return districtName === '' ? address : t('case:place', { address, district: districtName });
  }

  /** The person's own, each with when and whom to call; the household's where there is none. */
  function phonesOf(): readonly Phone[] {
    const own = household?.members.find(({ personId }) => personId === principalId)?.phones ?? [];
    const shared = household?.phone ?? '';
    return own.length === 0 && shared !== '' ? [{ number: shared, owner: '', callable: '' }] : own;
  }

  function wordsOf({ number, owner, callable }: Phone): string {
    const detailWords = [owner, callable].filter((word) => word !== '').join(t('case:phoneAnd'));
    return detailWords === ''
      ? t('case:phone', { phone: number })
      : t('case:phoneWith', { phone: number, detail: detailWords });
  }
}
