import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { TextField } from '../../ui/TextField.tsx';
import { FactList } from '../backup/FactList.tsx';
import { useRecordCounts } from '../backup/useRecordCounts.ts';
import { FormPane, FormPanes } from './FormPane.tsx';
import { useOfficeSettings } from './useOfficeSettings.ts';

/** The name of the section on paper, and what the records hold. */
export function OfficeSection() {
  const { t } = useTranslation(['settings', 'problem']);
  const { long, dayOf } = useDates();
  const countsOf = useRecordCounts();
  const { settings, status, error, change, hold } = useOfficeSettings();
  const { data: facts, error: factsError } = useQueryOperation('office.facts', {});
  const { data: office } = useQueryOperation('office.status', {});
  return (
    <FormPanes>
      <FormPane title={t('section.office')} status={status} error={error}>
        {settings && (
          <TextField
            label={t('office.sectionName')}
            description={t('office.sectionNameHelp')}
            isRequired
            width="medium"
            maxLength={60}
            value={settings.sectionName}
            onChange={(sectionName) => (sectionName.trim() === '' ? hold : change)({ sectionName })}
            error={settings.sectionName.trim() === '' ? t('problem:required') : undefined}
          />
        )}
      </FormPane>
      <FormPane title={t('office.facts')} error={factsError}>
        {facts && (
          <FactList
            facts={[
              { name: t('office.municipality'), value: facts.municipality },
              { name: t('office.staff'), value: facts.staff.name },
              { name: t('office.createdAt'), value: long(dayOf(facts.createdAt)) },
              { name: t('office.counts'), value: countsOf(facts.counts).join(' · ') },
              { name: t('office.version'), value: office?.version ?? '' },
            ]}
          />
        )}
      </FormPane>
    </FormPanes>
  );
}
