import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { FoundPersons, type FoundPersonsProps } from '../household/FoundPersons.tsx';
import styles from './intake.module.css';

interface HouseholdSearchProps {
  readonly id: string;
  readonly onChoose: FoundPersonsProps['onChoose'];
  /** Gives what was typed along, so that it is not typed twice. */
  readonly onNew: (typed: string) => void;
}

/** Looks for the household before a new one is made. */
export function HouseholdSearch({ id, onChoose, onNew }: HouseholdSearchProps) {
  const { t } = useTranslation('intake');
  const [text, setText] = useState('');
  const typed = useDeferredValue(text.trim());
  const { data } = useQueryOperation(
    'search.find',
    { text: typed.slice(0, 100) },
    { isEnabled: typed !== '' },
  );
  const found = typed === '' ? undefined : data;
  const isNobody = found?.persons.length === 0 && found.households.length === 0;
  return (
    <>
      <SearchBox id={id} label={t('household.search')} value={text} onChange={setText} />
      {found !== undefined && !isNobody && (
        <FoundPersons label={t('household.found')} found={found} onChoose={onChoose} />
      )}
      {isNobody && <p className={styles['quiet']}>{t('household.nobody')}</p>}
      <p>
        <Button
          onPress={() => {
            onNew(text.trim());
          }}
        >
          {t('household.makeNew')}
        </Button>
      </p>
    </>
  );
}
