import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../../domain/contract/errors.ts';
import type { Relative } from '../../../../../domain/contract/kinship.ts';
import { call } from '../../../bridge/bridge.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { CodeControl, PartialDateControl } from '../../household/controls.tsx';
import { LivingFields } from '../../household/MembershipFields.tsx';
import { MarksField, PersonFields } from '../../household/PersonFields.tsx';
import { personInput, personValues, type PersonValues } from '../../household/personForm.ts';
import { useMapDesk } from '../map-desk.ts';
import { livingOf, saveLiving, type Living } from './living.ts';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface PersonFormProps {
  readonly person: Relative;
  readonly onClose: () => void;
}

interface Values {
  person: PersonValues;
  membership: Living;
}

/** What the drawing says of a person: name, sex, birth and death, care, marks, and where members live. */
export function PersonForm({ person, onClose }: PersonFormProps) {
  const { t } = useTranslation(['genogram', 'household']);
  const { record, state: map, refresh } = useMapDesk();
  const today = useToday();
  const member = map.members.find(({ personId }) => personId === person.personId);
  const fresh: Values = { person: personValues(person), membership: livingOf(person) };
  const state = usePanelForm<Values>({
    draft: `mapPerson:${person.personId}`,
    fresh,
    labels: useLabels(),
    nameOf,
    send: async (values) => {
      const input = personInput(values.person, today);
      const { personId, personRowVersion: rowVersion } = person;
      const words = t('genogram:edit.savePerson', { name: values.person.name });
      const isSame = JSON.stringify(values.person) === JSON.stringify(fresh.person);
      const hasMoved = JSON.stringify(values.membership) !== JSON.stringify(fresh.membership);
      const steps = [];
      if (!isSame || !hasMoved) {
        const { editId } = await call('kinship.savePerson', { personId, rowVersion, person: input });
        steps.push(editId);
      }
      if (hasMoved && member !== undefined)
        steps.push(await saveLiving(map.householdId, personId, values.membership));
      record(words, ...steps);
      await refresh();
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  return (
    <PanelForm
      title={t('household:members.editTitle', { name: person.name })}
      state={state}
      onClose={onClose}
    >
      <PersonFields about={about} />
      <PartialDateControl
        name="person.death"
        {...about('person.death')}
        description={t('household:field.deathHelp')}
      />
      <CodeControl name="person.careNeed" list="careNeed" {...about('person.careNeed')} />
      <MarksField about={about} />
      {member !== undefined && <LivingFields about={about} isWithheld={person.withheld} />}
      {person.withheld && <Notice tone="secret">{t('genogram:person.withheld')}</Notice>}
    </PanelForm>
  );
}

function useLabels() {
  const { t } = useTranslation('household');
  return {
    'person.name': t('field.name'),
    'person.substituteName': t('field.substituteName'),
    'person.kana': t('field.kana'),
    'person.birth': t('field.birth'),
    'person.sex': t('field.sex'),
    'person.death': t('field.death'),
    'person.careNeed': t('field.careNeed'),
    'person.marks': t('field.marks'),
    'membership.whereabouts': t('field.whereabouts'),
  };
}

function nameOf({ path: [first = '', second = ''] }: Problem): string {
  return first === 'person' ? `person.${String(second)}` : `membership.${String(first)}`;
}
