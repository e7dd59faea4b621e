import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { shownName } from '../../../../domain/person/shown-name.ts';
import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './HouseholdStrip.module.css';
import { MemberSymbol } from './MemberSymbol.tsx';
import { isDeceased, useMemberWords } from './useMemberWords.ts';

export interface HouseholdStripProps {
  readonly members: readonly Member[];
  /** 本人 of the case; null where there is none. */
  readonly principalId: PersonId | null;
}

/** The household at a glance: one card a person; the dead are grey, those who live elsewhere have a dashed edge. */
export function HouseholdStrip({ members, principalId }: HouseholdStripProps) {
  const { t } = useTranslation('household');
  return (
    <ul className={styles['strip']} aria-label={t('section.members')}>
      {members.map((member) => (
        <MemberCard key={member.membershipId} member={member} isPrincipal={member.personId === principalId} />
      ))}
    </ul>
  );
}

function MemberCard({ member, isPrincipal }: { member: Member; isPrincipal: boolean }) {
  const { t } = useTranslation(['household', 'word']);
  const words = useMemberWords();
  const isDead = isDeceased(member);
  const remarks = [
    isDead && member.death !== null && t('household:member.diedOn', { date: words.date(member.death) }),
    !isDead && !member.resident && words.living(member),
    member.keyPerson && t('household:member.keyPerson'),
    member.note.split('\n')[0],
  ].filter((remark) => typeof remark === 'string' && remark !== '');
  return (
    <li
      className={cx(
        styles['card'],
        isDead && styles['deceased'],
        !isDead && !member.resident && styles['elsewhere'],
      )}
    >
      <p className={styles['who']}>
        <span className={styles['person']}>
          <MemberSymbol member={member} isPrincipal={isPrincipal} />
          <span className={styles['name']}>{shownName(member)}</span>
        </span>
        <span>{words.age(member)}</span>
        <span>{t(`word:sex.${member.sex}`)}</span>
        <span>{words.relation(member)}</span>
        {isPrincipal && <span className={styles['principal']}>{t('household:member.principal')}</span>}
        {member.keyPerson && <span aria-hidden="true">★</span>}
        {member.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
      </p>
      {remarks.length > 0 && <p className={styles['remarks']}>{remarks.join(t('household:member.and'))}</p>}
    </li>
  );
}
