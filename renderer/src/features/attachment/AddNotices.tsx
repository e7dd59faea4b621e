import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Adding } from './useAdding.ts';
import { useRefusalWords } from './useRefusalWords.ts';
import styles from './attachment.module.css';

/** Which files could not be kept, each with the reason. */
export function AddNotices({ adding: { failure, refused, forget } }: { adding: Adding }) {
  const { t } = useTranslation(['attachment', 'common']);
  const reasonOf = useRefusalWords();
  return (
    <>
      <FailureNotice failure={failure} />
      {refused.length > 0 && (
        <Notice
          tone="error"
          action={
            <Button size="small" onPress={forget}>
              {t('common:action.close')}
            </Button>
          }
        >
          <strong>{t('attachment:refused')}</strong>
          <ul className={styles['refused']}>
            {refused.map((refusal, index) => (
              <li key={index}>
                {refusal.name}: {reasonOf(refusal)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
