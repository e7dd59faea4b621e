import { useTranslation } from 'react-i18next';
import type { OutsideTie } from '../../../../domain/contract/outside-tie.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Column } from '../../ui/Table.tsx';
import styles from '../household/HouseholdRecord.module.css';

/** Who, what they are to whom, how and when to reach them, and who may know. */
export function useTieColumns(): readonly Column<OutsideTie>[] {
  const { t } = useTranslation(['outsideTie', 'word']);
  const { labelOf } = useCodes();
  const { short } = useDates();
  return [
    {
      id: 'name',
      name: t('outsideTie:field.name'),
      width: 25,
      cell: ({ displayName, keyPerson, withheld, endsOn }) => (
        <span className={styles['name']}>
          {displayName}
          {keyPerson && <Badge>{t('outsideTie:keyPerson')}</Badge>}
          {withheld && <Badge tone="secret">{t('word:protected')}</Badge>}
          {endsOn !== null && <Badge>{t('outsideTie:ended', { date: short(endsOn) })}</Badge>}
        </span>
      ),
    },
    {
      id: 'kind',
      name: t('outsideTie:field.kind'),
      cell: ({ kind, memberName }) =>
        memberName === ''
          ? labelOf('outsideTie', kind)
          : t('outsideTie:kindOf', { kind: labelOf('outsideTie', kind), member: memberName }),
    },
    {
      id: 'phone',
      name: t('outsideTie:field.phone'),
      cell: ({ phone, callable, withheld }) => (
        <>
          {withheld ? <span className={styles['quiet']}>{t('word:hidden')}</span> : phone}{' '}
          <span className={styles['quiet']}>{callable}</span>
        </>
      ),
    },
    { id: 'note', name: t('outsideTie:field.note'), cell: ({ note }) => note.split('\n')[0] },
    {
      id: 'scope',
      name: t('outsideTie:field.shareScope'),
      cell: ({ shareScope, sensitive }) => (
        <>
          {t(`word:shareScope.${shareScope}`)}{' '}
          {sensitive && <Badge tone="secret">{t('outsideTie:sensitive')}</Badge>}
        </>
      ),
    },
  ];
}
