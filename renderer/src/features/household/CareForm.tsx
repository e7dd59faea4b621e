import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { personId, type PersonId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { TieForm } from './TieForm.tsx';
import type { CareTie } from './useTieRows.ts';

interface CareFormProps {
  readonly members: readonly Member[];
  /** Null: a new one. */
  readonly care: CareTie | null;
  readonly onClose: () => void;
}

/** 介護・世話: who looks after whom. */
export function CareForm({ members, care, onClose }: CareFormProps) {
  const { t } = useTranslation(['household', 'problem']);
  const { problemAt, problemText } = useFailureWords();
  const [carer, setCarer] = useState<PersonId | undefined>(care?.carer);
  const [cared, setCared] = useState<PersonId | undefined>(care?.cared);
  const [note, setNote] = useState(care?.note ?? '');
  const [isTried, setIsTried] = useState(false);
  const add = useCommand('kinship.addCare');

  const finish = async (): Promise<void> => {
    setIsTried(true);
    if (carer === undefined || cared === undefined) return;
    try {
      // A care tie is replaced, not changed. Between the same two the old one must go first: a pair is tied but once.
      const isSamePair = care?.carer === carer && care.cared === cared;
      if (isSamePair) await call('kinship.removeCare', { id: care.id });
      await add.mutateAsync({ carer, cared, note });
      if (care && !isSamePair) await call('kinship.removeCare', { id: care.id });
      onClose();
    } catch {
      // The failure stands in the form.
    }
  };
  const remove = async ({ id, ...tie }: CareTie): Promise<void> => {
    await call('kinship.removeCare', { id });
    showToast({ text: t('household:tie.removed'), onUndo: () => void call('kinship.addCare', tie) });
    onClose();
  };
  const errorAt = (path: 'carer' | 'cared', value: PersonId | undefined): string | undefined => {
    const problem = problemAt(add.error, path);
    if (problem !== undefined) return problemText(problem);
    return isTried && value === undefined ? t('problem:required') : undefined;
  };
  return (
    <TieForm
      title={t(care ? 'household:tie.editCare' : 'household:tie.addCare')}
      error={add.error}
      isPending={add.isPending}
      onFinish={() => void finish()}
      onRemove={care ? () => void remove(care) : undefined}
      onClose={onClose}
    >
      <PersonSelect
        label={t('household:tie.carer')}
        members={members}
        value={carer}
        onChange={(id) => {
          setCarer(personId.parse(id));
        }}
        error={errorAt('carer', carer)}
      />
      <PersonSelect
        label={t('household:tie.cared')}
        members={members}
        value={cared}
        onChange={(id) => {
          setCared(personId.parse(id));
        }}
        error={errorAt('cared', cared)}
      />
      <TextField
        label={t('household:tie.careNote')}
        description={t('household:tie.careNoteHelp')}
        value={note}
        onChange={setNote}
      />
    </TieForm>
  );
}
