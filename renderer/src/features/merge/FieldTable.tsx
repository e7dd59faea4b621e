import { useTranslation } from 'react-i18next';
import type { InputOf, OutputOf } from '../../../../domain/contract/index.ts';
import { cx } from '../../ui/cx.ts';
import { MemberRow } from './MemberRow.tsx';
import styles from './merge.module.css';
import { useFieldWords } from './useFieldWords.ts';

interface FieldTableProps {
  readonly pair: InputOf<'merge.preview'>;
  readonly preview: OutputOf<'merge.preview'>;
  /** Fields whose value comes from the record that is dropped. */
  readonly take: readonly string[];
  readonly onTake: (take: readonly string[]) => void;
}

/** Field by field, the value of either record; where they differ, one of the two is chosen. */
export function FieldTable({ pair, preview, take, onTake }: FieldTableProps) {
  const { t } = useTranslation(['merge', 'word']);
  const { labelOf, valueOf } = useFieldWords();
  const shown = preview.fields.filter(
    ({ kept, dropped, withheld }) => withheld || kept !== '' || dropped !== '',
  );
  const choose = (field: string, isTaken: boolean): void => {
    onTake(isTaken ? [...take, field] : take.filter((other) => other !== field));
  };
  return (
    <table className={styles['table']}>
      <caption className={styles['heading']}>{t('merge:fields')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('merge:field')}</th>
          <th scope="col">{t('merge:keptRecord', { name: preview.keptLabel })}</th>
          <th scope="col">{t('merge:droppedRecord', { name: preview.droppedLabel })}</th>
        </tr>
      </thead>
      <tbody>
        {pair.kind === 'household' && <MemberRow {...pair} />}
        {shown.map(({ field, kept, dropped, withheld }) => {
          const words = (value: string): string =>
            withheld && value === '' ? t('word:hidden') : valueOf(field, value) || t('merge:nothing');
          const isAlike = kept === dropped && !withheld;
          const isTaken = take.includes(field);
          return (
            <tr key={field} className={cx(!isAlike && styles['differs'])}>
              <th scope="row">{labelOf(field)}</th>
              {isAlike ? (
                <td colSpan={2}>{words(kept)}</td>
              ) : (
                ([false, true] as const).map((isDropped) => (
                  <td key={String(isDropped)}>
                    <label className={styles['choice']}>
                      <input
                        type="radio"
                        name={`merge-${field}`}
                        checked={isTaken === isDropped}
                        onChange={() => {
                          choose(field, isDropped);
                        }}
                      />
                      <span className={styles['value']}>{words(isDropped ? dropped : kept)}</span>
                    </label>
                  </td>
                ))
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
