import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../../domain/contract/case.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { Select } from '../../../ui/Select.tsx';
import styles from './notes.module.css';

const allMethods = 'all';

interface NoteFilterProps {
  readonly notes: readonly ContactNote[] | undefined;
  readonly shown: readonly ContactNote[];
  readonly total: number;
  readonly isFiltered: boolean;
  readonly text: string;
  readonly method: string | null;
  readonly setText: (text: string) => void;
  readonly setMethod: (method: string | null) => void;
}

/** Narrows the timeline by words and by method. */
export function NoteFilter({ shown, total, isFiltered, text, method, setText, setMethod }: NoteFilterProps) {
  const { t } = useTranslation('case');
  const { choicesOf } = useCodes();
  return (
    <div className={styles['filter']}>
      <SearchBox label={t('notes.search')} value={text} onChange={setText} />
      <Select
        label={t('field.method')}
        isLabelHidden
        choices={[
          { id: allMethods, name: t('notes.allMethods') },
          ...choicesOf('contactMethod', method === null ? [] : [method]),
        ]}
        value={method ?? allMethods}
        onChange={(chosen) => {
          setMethod(chosen === allMethods ? null : chosen);
        }}
        width="short"
      />
      <p className={styles['quiet']} role="status">
        {isFiltered ? t('notes.shown', { shown: shown.length, total }) : t('notes.total', { total })}
      </p>
    </div>
  );
}
