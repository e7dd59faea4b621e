import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import styles from '../genogram.module.css';

interface ChosenPersonProps {
  readonly name: string;
  readonly error: string | undefined;
  readonly onGiveUp: () => void;
}

/** Somebody of the register who was chosen in place of a new person. */
export function ChosenPerson({ name, error, onGiveUp }: ChosenPersonProps) {
  const { t } = useTranslation('genogram');
  return (
    <div>
      <p className={styles['chosen']}>
        <span>
          {t('add.chosen')} <strong>{name}</strong>
        </span>
        <Button size="small" variant="quiet" onPress={onGiveUp}>
          {t('add.giveUp')}
        </Button>
      </p>
      <FieldError id="panel-known">{error}</FieldError>
    </div>
  );
}
