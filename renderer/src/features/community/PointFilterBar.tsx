import { useTranslation } from 'react-i18next';
import { formatFiscalYear } from '../../../../domain/calendar/fiscal-year.ts';
import type { Choice } from '../../ui/fieldProps.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Select } from '../../ui/Select.tsx';
import type { PointFilter } from './point-filter.ts';
import { pointKinds, pointStates } from './point-values.ts';
import styles from './community.module.css';

interface PointFilterBarProps {
  readonly filter: PointFilter;
  readonly years: readonly number[];
  readonly onChange: (filter: PointFilter) => void;
  /** How many are shown, in words. */
  readonly count: string;
}

export function PointFilterBar({ filter, years, onChange, count }: PointFilterBarProps) {
  const { t } = useTranslation('community');
  const { text, kind, state, fiscalYear } = filter;
  return (
    <div className={styles['filter']}>
      <SearchBox
        label={t('search')}
        value={text}
        onChange={(typed) => onChange({ ...filter, text: typed })}
      />
      <Narrowing
        label={t('field.year')}
        all={t('all.year')}
        choices={years.map((year) => ({ id: String(year), name: formatFiscalYear(year) }))}
        value={fiscalYear === null ? null : String(fiscalYear)}
        onChange={(id) => onChange({ ...filter, fiscalYear: id === null ? null : Number(id) })}
      />
      <Narrowing
        label={t('field.kind')}
        all={t('all.kind')}
        choices={pointKinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
        value={kind}
        onChange={(id) => onChange({ ...filter, kind: pointKinds.find((entry) => entry === id) ?? null })}
      />
      <Narrowing
        label={t('field.state')}
        all={t('all.state')}
        choices={pointStates.map((id) => ({ id, name: t(`state.${id}`) }))}
        value={state}
        onChange={(id) => onChange({ ...filter, state: pointStates.find((entry) => entry === id) ?? null })}
      />
      <p className={styles['note']} role="status">
        {count}
      </p>
    </div>
  );
}

interface NarrowingProps {
  readonly label: string;
  /** Stands for no choice. */
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const everything = 'everything';

function Narrowing({ label, all, choices, value, onChange }: NarrowingProps) {
  return (
    <Select
      label={label}
      isLabelHidden
      width="short"
      choices={[{ id: everything, name: all }, ...choices]}
      value={value ?? everything}
      onChange={(id) => onChange(id === everything ? null : id)}
    />
  );
}
