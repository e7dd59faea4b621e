import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { shownName } from '../../../../domain/person/shown-name.ts';
import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import type { Column } from '../../ui/Table.tsx';
import { ProtectionMark } from '../protection/ProtectionMark.tsx';
import styles from './HouseholdRecord.module.css';
import { isDeceased, useMemberWords } from './useMemberWords.ts';

/** The members as on the paper form; telephone and whereabouts of a protected person are withheld. */
export function useMemberColumns(): readonly Column<Member>[] {
  const { t } = useTranslation(['household', 'word']);
  const words = useMemberWords();
  return [
    {
      id: 'name',
      name: t('household:field.name'),
      width: 30,
      cell: (member) => (
        <span className={cx(styles['name'], isDeceased(member) && styles['deceased'])}>
          {shownName(member)}
          <span className={styles['quiet']}>{member.kana}</span>
          {member.alsoIn.length > 0 && (
            <Badge>
              {t('household:member.alsoIn', {
                households: member.alsoIn.map(({ label }) => label).join(t('household:member.comma')),
              })}
            </Badge>
          )}
          {member.keyPerson && <Badge>{t('household:member.keyPerson')}</Badge>}
          <ProtectionMark protection={member.protection} />
        </span>
      ),
    },
    { id: 'relation', name: t('household:field.relationship'), cell: (member) => words.relation(member) },
    { id: 'sex', name: t('household:field.sex'), cell: (member) => oneLine(t(`word:sex.${member.sex}`)) },
    { id: 'age', name: t('household:field.age'), cell: (member) => oneLine(words.age(member)) },
    {
      id: 'birth',
      name: t('household:field.birth'),
      cell: (member) => oneLine(words.date(member.birth)),
    },
    {
      id: 'living',
      name: t('household:field.living'),
      cell: (member) =>
        member.death === null
          ? words.living(member)
          : t('household:member.diedOn', { date: words.date(member.death) }),
    },
    {
      id: 'phone',
      name: t('household:field.phone'),
      cell: (member) =>
        member.withheld ? (
          <span className={styles['quiet']}>{t('word:hidden')}</span>
        ) : (
          member.phones.map(({ number }) => <div key={number}>{oneLine(number)}</div>)
        ),
    },
  ];
}

function oneLine(text: string) {
  return <span className={styles['oneLine']}>{text}</span>;
}
