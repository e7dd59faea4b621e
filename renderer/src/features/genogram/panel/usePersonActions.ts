import { useTranslation } from 'react-i18next';
import type { Relative } from '../../../../../domain/contract/kinship.ts';
import { call } from '../../../bridge/bridge.ts';
import { problemsIn } from '../../../forms/problems.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import type { MenuAction } from '../../../ui/Menu.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { useMapDesk } from '../map-desk.ts';
import { livingOf, saveLiving } from './living.ts';

/** What can be done with one person besides writing in forms. */
export function usePersonActions(person: Relative, onTakenOff: () => void): readonly MenuAction[] {
  const { t } = useTranslation('genogram');
  const { householdId, state, record } = useMapDesk();
  const { wordsOf, problemText } = useFailureWords();
  const { personId, name } = person;
  const isMember = state.members.some((member) => member.personId === personId);
  const attempt = (work: () => Promise<void>) => () => {
    work().catch((failure: unknown) => {
      const reasons = problemsIn(failure).map(problemText);
      showToast({ text: [wordsOf(failure).title, ...reasons].join(' ') });
    });
  };
  return [
    {
      id: 'automatic',
      label: t('place.automatic'),
      isDisabled: state.kinship.moved[personId] === undefined,
      onPress: attempt(async () => {
        const moves = [{ personId, place: null }];
        const { editId } = await call('kinship.move', { householdId, moves });
        record(t('edit.automatic', { name }), editId);
      }),
    },
    ...(isMember
      ? [
          {
            id: 'keyPerson',
            label: t(person.keyPerson ? 'person.noKeyPerson' : 'person.makeKeyPerson'),
            onPress: attempt(async () => {
              const living = { ...livingOf(person), keyPerson: !person.keyPerson };
              record(t('edit.keyPerson', { name }), await saveLiving(householdId, personId, living));
            }),
          },
        ]
      : [
          {
            id: 'takeOff',
            label: t('person.takeOff'),
            onPress: attempt(async () => {
              const { editId } = await call('kinship.showPerson', { householdId, personId, shown: false });
              record(t('edit.takeOff', { name }), editId);
              onTakenOff();
            }),
          },
        ]),
  ];
}
