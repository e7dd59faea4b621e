import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import { registerDifferences, type RegisterDifference } from '../../../../domain/household/registered.ts';
import { formatRelationship } from '../../../../domain/kinship/relationship.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './membership.module.css';

/** 住基世帯 beside the household as the office knows it, and where the two differ, in words. */
export function RegisteredPane({ household }: { household: HouseholdDetail }) {
  const { t } = useTranslation(['membership', 'household']);
  const differences = registerDifferences(household);
  if (household.registered.length === 0) {
    return (
      <Pane title={t('membership:register.title')}>
        <EmptyState title={t('membership:register.empty')}>{t('membership:register.emptyText')}</EmptyState>
      </Pane>
    );
  }
  return (
    <Pane title={t('membership:register.title')} note={t('membership:register.note')}>
      <div className={styles['register']}>
        {differences.length === 0 && <Notice tone="ok">{t('membership:register.same')}</Notice>}
        {differences.length > 0 && (
          <Notice>
            <ul>
              {differences.map((difference) => (
                <li key={`${difference.kind}${difference.name}`}>{wordsOf(difference)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {household.registered.map(({ number, address, members }) => (
          <p key={number}>
            <strong>{t('membership:register.number', { number })}</strong> {address}
            <br />
            {members.map(memberWords).join(t('household:member.comma'))}
          </p>
        ))}
      </div>
    </Pane>
  );

  function memberWords({ name, relationship, relationshipText }: RegisteredMember): string {
    const relation = formatRelationship(relationship) || relationshipText;
    return relation === '' ? name : t('membership:register.member', { name, relation });
  }

  function wordsOf(difference: RegisterDifference): string {
    if (difference.kind === 'relationship') {
      return t('membership:register.relationship', {
        name: difference.name,
        registered: formatRelationship(difference.registered),
        here: formatRelationship(difference.here) || t('household:member.noRelation'),
      });
    }
    return t(`membership:register.${difference.kind}`, { ...difference });
  }
}

type RegisteredMember = HouseholdDetail['registered'][number]['members'][number];
