import { useTranslation } from 'react-i18next';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { GatePage } from './GateLayout.tsx';
import styles from './FirstPage.module.css';

interface FirstPageProps {
  readonly onCreate: () => void;
  readonly onRestore: () => void;
}

/** There is no office yet: what this is, and the three ways in. */
export function FirstPage({ onCreate, onRestore }: FirstPageProps) {
  const { t } = useTranslation('office');
  const { wordsOf } = useFailureWords();
  const practice = useCommand('office.openPractice');
  const ways = [
    { name: 'create', onPress: onCreate, isPending: false },
    { name: 'restore', onPress: onRestore, isPending: false },
    { name: 'practice', onPress: () => practice.mutate({}), isPending: practice.isPending },
  ] as const;
  return (
    <GatePage title={t('first.title')} lead={t('first.lead')}>
      {practice.error && <ErrorPanel {...wordsOf(practice.error)} />}
      <ul className={styles['ways']}>
        {ways.map(({ name, onPress, isPending }) => (
          <li key={name} className={styles['way']}>
            <div>
              <h2>{t(`first.${name}.title`)}</h2>
              <p className={styles['text']}>{t(`first.${name}.text`)}</p>
            </div>
            <Button
              variant={name === 'create' ? 'primary' : 'secondary'}
              onPress={onPress}
              isPending={isPending}
              isDisabled={practice.isPending && !isPending}
            >
              {t(`first.${name}.action`)}
            </Button>
          </li>
        ))}
      </ul>
    </GatePage>
  );
}
