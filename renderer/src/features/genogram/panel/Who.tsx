import { useTranslation } from 'react-i18next';
import type { Relative } from '../../../../../domain/contract/kinship.ts';
import { shownName } from '../../../../../domain/person/shown-name.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { useMemberWords } from '../../household/useMemberWords.ts';
import styles from '../genogram.module.css';
import { useMapDesk } from '../map-desk.ts';

/** Who somebody is, in the words of the drawing. */
export function Who({ person }: { person: Relative }) {
  const { t } = useTranslation(['household', 'word', 'genogram']);
  const { labelOf } = useCodes();
  const { state } = useMapDesk();
  const words = useMemberWords();
  const isMember = state.members.some(({ personId }) => personId === person.personId);
  const facts = [
    person.sex === 'unknown' ? t('household:sign.unknownSex') : t(`word:sex.${person.sex}`),
    words.age(person),
    isMember || person.relationship.length > 0 || person.relationshipText !== ''
      ? words.relation(person)
      : '',
    isMember ? words.living(person) : t('genogram:person.notMember'),
    person.death === null ? '' : t('household:member.diedOn', { date: words.date(person.death) }),
    person.careNeed === '' ? '' : labelOf('careNeed', person.careNeed),
    ...person.marks.map((mark) => labelOf('personMark', mark)),
  ].filter((word) => word !== '');
  return (
    <header className={styles['who']}>
      <h3 className={styles['name']}>
        {shownName(person)} <span className={styles['quiet']}>{person.kana}</span>
      </h3>
      <p className={styles['facts']}>
        {person.personId === state.principalId && <Badge>{t('household:member.principal')}</Badge>}
        {person.keyPerson && <Badge>{t('household:member.keyPerson')}</Badge>}
        {person.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
        <span>{facts.join(t('household:member.and'))}</span>
      </p>
    </header>
  );
}
