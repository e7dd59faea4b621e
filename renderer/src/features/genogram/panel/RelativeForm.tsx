import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../../domain/contract/errors.ts';
import type { PersonId } from '../../../../../domain/contract/scalars.ts';
import { call } from '../../../bridge/bridge.ts';
import { optionalDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { showToast } from '../../../ui/Toast.tsx';
import { birthDay } from '../../duplicate/birth-day.ts';
import { LikelyRecords } from '../../duplicate/LikelyRecords.tsx';
import { PersonFields } from '../../household/PersonFields.tsx';
import { personInput } from '../../household/personForm.ts';
import type { EditStep } from '../edit-stack.ts';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import { ChosenPerson } from './ChosenPerson.tsx';
import { ChoiceField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import type { RelativeRole } from './panel-work.ts';
import { freshRelative, otherParentsFor, type RelativeValues } from './relative-values.ts';
import { RelativeTieFields } from './RelativeTieFields.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface RelativeFormProps {
  readonly role: RelativeRole;
  /** Whose relative it is. */
  readonly of: PersonId;
  readonly onClose: () => void;
  readonly onAdded: (id: PersonId) => void;
}

/** 親・配偶者・子・きょうだいを加える: who it is, how tied, and where; saved at once. Who is in the register already is taken from there. */
export function RelativeForm({ role, of, onClose, onAdded }: RelativeFormProps) {
  const { t } = useTranslation(['genogram', 'household', 'word']);
  const { householdId, state: map, record, nameOf, personOf, refresh } = useMapDesk();
  const today = useToday();
  const added = useRef<PersonId | null>(null);
  const others = otherParentsFor(role, of, map.kinship);
  /** The parent stands whatever becomes of the couple. */
  const couple = async (parent: PersonId, kind: RelativeValues['couple']): Promise<readonly EditStep[]> => {
    const [other] = others;
    if (role !== 'parent' || kind === 'none' || other === undefined) return [];
    try {
      const { editId } = await call('kinship.addPartnership', {
        personA: asPersonId(other),
        personB: parent,
        kind,
        state: 'together',
        startedOn: null,
        endedOn: null,
      });
      return [editId];
    } catch {
      showToast({ text: t('genogram:add.coupleFailed') });
      return [];
    }
  };
  const state = usePanelForm({
    draft: `mapRelative${role}:${householdId}:${of}`,
    fresh: freshRelative(role, personOf(of), map.kinship, personOf),
    labels: useLabels(role),
    nameOf: fieldOf,
    send: async ({ person, known, ...values }) => {
      const isPartner = role === 'partner';
      const result = await call('kinship.addRelative', {
        householdId,
        of,
        role,
        person:
          known === null
            ? {
                ...personInput(person, today),
                residency: values.lives === 'here' ? 'resident' : 'unregistered',
              }
            : { id: known.id },
        lives: values.lives === 'here',
        otherParent: role !== 'child' || values.otherParent === '' ? null : asPersonId(values.otherParent),
        parentage: values.parentage,
        partnership: {
          kind: values.partnershipKind,
          state: values.partnershipState,
          startedOn: isPartner ? optionalDay(values.startedOn, today) : null,
          endedOn:
            isPartner && values.partnershipState !== 'together' ? optionalDay(values.endedOn, today) : null,
        },
      });
      const steps = [result.editId, ...(await couple(result.personId, values.couple))];
      const name = known === null ? person.name : known.name;
      record(t(`genogram:edit.add.${role}`, { name, of: nameOf(of) }), ...steps);
      await refresh();
      added.current = result.personId;
    },
    onDone: () => {
      if (added.current !== null) onAdded(added.current);
    },
  });
  const { control, setValue } = state.form;
  const { about } = state.problems;
  const [known, person] = useWatch({ control, name: ['known', 'person'] });
  return (
    <PanelForm
      title={t(`genogram:add.title.${role}`, { name: nameOf(of) })}
      state={state}
      finishLabel={t('genogram:add.finish')}
      onClose={onClose}
    >
      {known === null ? (
        <PersonFields about={about} />
      ) : (
        <ChosenPerson
          name={known.name}
          error={about('known').error}
          onGiveUp={() => {
            setValue('known', null);
          }}
        />
      )}
      <RelativeTieFields role={role} others={others} about={about} />
      <ChoiceField
        name="lives"
        about={about}
        description={t('genogram:add.livesHelp')}
        choices={[
          { id: 'here', name: t('genogram:add.here') },
          { id: 'elsewhere', name: t('genogram:add.elsewhere') },
        ]}
      />
      {known === null && (
        <LikelyRecords
          typed={{
            name: person.name,
            kana: person.kana,
            birthDate: birthDay(person.birth, today),
            address: '',
            phone: '',
          }}
          exceptPersonId={null}
          onUsePerson={(id, _household, name) => {
            setValue('known', { id, name }, { shouldDirty: true });
          }}
        />
      )}
    </PanelForm>
  );
}

function useLabels(role: RelativeRole) {
  const { t } = useTranslation(['genogram', 'household']);
  return {
    known: t('genogram:add.known'),
    'person.name': t('household:field.name'),
    'person.kana': t('household:field.kana'),
    'person.substituteName': t('household:field.substituteName'),
    'person.birth': t('household:field.birth'),
    'person.sex': t('household:field.sex'),
    partnershipKind: t('household:tie.kind'),
    partnershipState: t('household:tie.state'),
    startedOn: t('household:tie.startedOn'),
    endedOn: t('household:tie.endedOn'),
    parentage: t(role === 'parent' ? 'genogram:add.parentKind' : 'household:tie.parentageKind'),
    otherParent: t('genogram:add.otherParent'),
    couple: t('genogram:add.couple'),
    lives: t('household:field.living'),
  };
}

/** What the core says of the tie stands at the person: there is one field less to look at. */
function fieldOf({ path: [first = '', second] }: Problem): string {
  if (first === 'person')
    return second === undefined || second === 'id' ? 'known' : `person.${String(second)}`;
  return first === 'partnership' ? String(second) : String(first);
}
