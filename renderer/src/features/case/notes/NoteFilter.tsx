import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../../domain/contract/household.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import type { Choice } from '../../../ui/fieldProps.ts';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { periods, type NoteWishes } from './useFilteredNotes.ts';
import styles from './notes.module.css';

interface NoteFilterProps {
  readonly wishes: NoteWishes;
  readonly wish: (changed: Partial<NoteWishes>) => void;
  readonly members: readonly Member[];
  /** The case has a contact stage to ask for. */
  readonly hasStages: boolean;
  readonly shown: number;
  readonly total: number;
  readonly isFiltered: boolean;
}

/** Narrows the timeline by words, method, person, stage and period. */
export function NoteFilter({ wishes, wish, members, hasStages, shown, total, isFiltered }: NoteFilterProps) {
  const { t } = useTranslation('note');
  const { choicesOf } = useCodes();
  return (
    <div className={styles['filter']}>
      <SearchBox label={t('search')} value={wishes.text} onChange={(text) => wish({ text })} />
      <Narrowing
        label={t('field.method')}
        all={t('allMethods')}
        choices={choicesOf('contactMethod', wishes.method === null ? [] : [wishes.method])}
        value={wishes.method}
        onChange={(method) => wish({ method })}
      />
      {members.length > 1 && (
        <Narrowing
          label={t('member')}
          all={t('anyMember')}
          choices={members.map(({ personId, name }) => ({ id: personId, name }))}
          value={wishes.memberId}
          onChange={(id) =>
            wish({ memberId: members.find(({ personId }) => personId === id)?.personId ?? null })
          }
        />
      )}
      {hasStages && (
        <Narrowing
          label={t('stageFilter')}
          all={t('anyStage')}
          choices={choicesOf('contactStage')}
          value={wishes.stage}
          onChange={(stage) => wish({ stage })}
        />
      )}
      <Select
        label={t('period')}
        isLabelHidden
        choices={periods.map((id) => ({ id, name: t(`periodOf.${id}`) }))}
        value={wishes.period}
        onChange={(id) => wish({ period: periods.find((period) => period === id) ?? 'all' })}
        width="short"
      />
      <Checkbox isSelected={wishes.withWithdrawn} onChange={(withWithdrawn) => wish({ withWithdrawn })}>
        {t('withWithdrawn')}
      </Checkbox>
      <p className={styles['quiet']} role="status">
        {isFiltered ? t('shown', { shown, total }) : t('total', { total })}
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
      choices={[{ id: everything, name: all }, ...choices]}
      value={value ?? everything}
      onChange={(chosen) => onChange(chosen === everything ? null : chosen)}
      width="short"
    />
  );
}
