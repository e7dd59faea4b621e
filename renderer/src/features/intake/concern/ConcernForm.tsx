import { useTranslation } from 'react-i18next';
import type { Concern } from '../../../../../domain/contract/concern.ts';
import type { ConcernId } from '../../../../../domain/contract/scalars.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import formStyles from '../../../forms/form.module.css';
import { useToday } from '../../../forms/useToday.ts';
import { showToast } from '../../../ui/Toast.tsx';
import {
  AgencyEntry,
  AreaEntry,
  ChoiceEntry,
  CodeEntry,
  CodeRadioEntry,
  DateEntry,
  TextEntry,
} from '../entries.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { useSavedForm } from '../useSavedForm.ts';
import { concernValuesOf, freshConcern, toConcern, type ConcernValues } from './concern-values.ts';
import { useConcernLabels } from './useConcernLabels.ts';
import styles from '../desk.module.css';

interface ConcernFormProps {
  /** Null for a new one. */
  readonly concern: Concern | null;
  readonly onSaved: (id: ConcernId) => void;
  readonly onLeave: () => void;
}

/** 気になる世帯: a name is not needed; what one calls it is. */
export function ConcernForm({ concern, onSaved, onLeave }: ConcernFormProps) {
  const { t } = useTranslation(['concern', 'common']);
  const today = useToday();
  const add = useCommand('concern.add');
  const save = useCommand('concern.save');
  const { data } = useQueryOperation('district.list', {});
  const saved = useSavedForm<ConcernValues, ConcernId>({
    id: 'concern',
    draftName: concern === null ? 'concern' : `concern:${concern.id}`,
    fresh: () => (concern === null ? freshConcern(today) : concernValuesOf(concern)),
    labels: useConcernLabels(),
    rowVersion: concern?.rowVersion ?? 1,
    send: async (values, rowVersion) => {
      const fields = toConcern(values, today);
      if (concern === null) return (await add.mutateAsync(fields)).id;
      await save.mutateAsync({ id: concern.id, rowVersion, ...fields });
      return concern.id;
    },
    onDone: (id) => {
      showToast({ text: t('concern:saved') });
      onSaved(id);
    },
  });
  const { about } = saved.problems;
  const title = t(concern === null ? 'concern:new' : 'concern:edit');
  return (
    <article className={styles['sheet']}>
      <h2>{title}</h2>
      <SavedFormBody saved={saved} label={title} finish={t('common:action.save')} onLeave={onLeave}>
        <TextEntry about={about} name="called" description={t('concern:help.called')} isRequired />
        <div className={formStyles['line']}>
          <DateEntry about={about} name="noticedOn" isRequired />
          <CodeEntry about={about} name="route" list="referralRoute" isRequired />
        </div>
        <AgencyEntry about={about} name="agencyId" />
        <div className={formStyles['line']}>
          <TextEntry
            about={about}
            name="informant"
            width="medium"
            description={t('concern:help.informant')}
          />
          <TextEntry about={about} name="informantPhone" width="short" inputMode="tel" />
        </div>
        <TextEntry about={about} name="place" description={t('concern:help.place')} />
        <ChoiceEntry
          about={about}
          name="districtId"
          choices={data?.districts.map(({ id, name }) => ({ id, name }))}
        />
        <AreaEntry about={about} name="members" rows={2} description={t('concern:help.members')} />
        <AreaEntry about={about} name="content" rows={4} isRequired />
        <CodeRadioEntry about={about} name="urgency" list="urgency" isRequired />
        <div className={formStyles['line']}>
          <DateEntry about={about} name="nextOn" />
          <TextEntry about={about} name="nextPlan" width="medium" description={t('concern:help.nextPlan')} />
        </div>
      </SavedFormBody>
    </article>
  );
}
