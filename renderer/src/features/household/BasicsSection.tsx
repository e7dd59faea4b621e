import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DistrictField } from './DistrictField.tsx';
import type { HouseholdValues } from './householdForm.ts';
import styles from './HouseholdRecord.module.css';
import { RemoveHousehold } from './RemoveHousehold.tsx';
import { useBasics } from './useBasics.ts';

interface BasicsSectionProps {
  readonly household: HouseholdDetail;
  /** The household has been thrown away. */
  readonly onGone: () => void;
}

/** 基本: the household's own fields; leaving a field saves it. */
export function BasicsSection({ household, onGone }: BasicsSectionProps) {
  const { t } = useTranslation(['household', 'common']);
  const { wordsOf, problemAt, problemText } = useFailureWords();
  const basics = useBasics(household);
  if (household.withheld) {
    return (
      <Pane title={t('household:section.basics')}>
        <EmptyState title={t('household:basics.withheld')}>{t('household:basics.withheldText')}</EmptyState>
      </Pane>
    );
  }
  const bind = <Key extends keyof HouseholdValues>(key: Key) => {
    const problem = problemAt(basics.error, key);
    return {
      value: basics.values[key],
      onChange: (value: HouseholdValues[Key]) => {
        basics.set(key, value);
      },
      onBlur: basics.save,
      error: problem && problemText(problem),
    };
  };
  return (
    <div className={styles['section']}>
      <Pane
        title={t('household:section.basics')}
        note={t('household:basics.note')}
        actions={basics.status === null ? undefined : <SaveState status={basics.status} />}
      >
        <div className={styles['fields']}>
          {basics.error?.problems.length === 0 && (
            <ErrorPanel
              {...wordsOf(basics.error)}
              actions={<Button onPress={basics.reload}>{t('household:basics.reload')}</Button>}
            />
          )}
          <TextField
            {...bind('label')}
            label={t('household:field.label')}
            description={t('household:field.labelHelp')}
            width="medium"
          />
          <TextField {...bind('postalCode')} label={t('household:field.postalCode')} width="short" />
          <TextField {...bind('address')} label={t('household:field.address')} />
          <DistrictField {...bind('districtId')} label={t('household:field.districtId')} />
          <TextField
            {...bind('phone')}
            label={t('household:field.householdPhone')}
            type="tel"
            width="medium"
          />
          <TextArea {...bind('note')} label={t('household:field.householdNote')} />
        </div>
      </Pane>
      <RemoveHousehold household={household} onGone={onGone} />
    </div>
  );
}
