import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { routes } from '../../../app/routes.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useCodes } from '../../../forms/useCodes.ts';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { LinkForm } from './LinkForm.tsx';
import styles from './sections.module.css';

/** つながるケース: both sides show the tie. */
export function LinksPart({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'word']);
  const { labelOf } = useCodes();
  const { remove, error } = useRemoval('case-link');
  const [isAdding, setIsAdding] = useState(false);
  return (
    <>
      <FailureNotice failure={error} />
      {detail.links.length === 0 ? (
        <p className={styles['quiet']}>{t('case:links.none')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('case:links.case')}</th>
              <th scope="col">{t('case:links.kind')}</th>
              <th scope="col">{t('case:links.note')}</th>
              <th scope="col">{t('case:column.status')}</th>
              <th scope="col">{t('case:links.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {detail.links.map((link) => (
              <tr key={link.id}>
                <td>
                  <Link href={routes.case(link.caseId)}>
                    {link.caseNumber} {link.householdLabel}
                  </Link>{' '}
                  {link.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
                </td>
                <td>{labelOf('caseLink', link.kind)}</td>
                <td>{link.note}</td>
                <td>{t(`word:caseStatus.${link.status}`)}</td>
                <td>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('case:links.removeOf', { number: link.caseNumber })}
                    onPress={() => void remove(link.id, t('case:links.removed', { number: link.caseNumber }))}
                  >
                    {t('case:links.remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isAdding ? (
        <LinkForm
          detail={detail}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      ) : (
        <p>
          <Button
            onPress={() => {
              setIsAdding(true);
            }}
          >
            {t('case:links.add')}
          </Button>
        </p>
      )}
    </>
  );
}
