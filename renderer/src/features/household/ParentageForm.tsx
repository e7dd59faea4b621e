import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parentageFields, type Member } from '../../../../domain/contract/household.ts';
import { personId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { TieForm } from './TieForm.tsx';
import type { Parentage } from './useTieRows.ts';

interface ParentageFormProps {
  readonly members: readonly Member[];
  /** Null: a new one. */
  readonly parentage: Parentage | null;
  readonly onClose: () => void;
}

type Fields = Omit<Parentage, 'id'>;

/** 親子関係 of two members. */
export function ParentageForm({ members, parentage, onClose }: ParentageFormProps) {
  const { t } = useTranslation(['household', 'word', 'problem']);
  const { problemAt, problemText } = useFailureWords();
  const [fields, setFields] = useState<Partial<Fields>>(parentage ?? {});
  const [isTried, setIsTried] = useState(false);
  const add = useCommand('kinship.addParentage');
  const save = useCommand('kinship.saveParentage');
  const error = add.error ?? save.error;
  const set = (change: Partial<Fields>): void => {
    setFields((before) => ({ ...before, ...change }));
  };

  const finish = async (): Promise<void> => {
    setIsTried(true);
    const { child, parent, kind = 'birth' } = fields;
    if (child === undefined || parent === undefined) return;
    const tie = { child, parent, kind };
    try {
      const isSamePair = parentage?.child === child && parentage.parent === parent;
      if (isSamePair) await save.mutateAsync({ id: parentage.id, kind });
      else await add.mutateAsync(tie);
      if (parentage && !isSamePair) await call('kinship.removeParentage', { id: parentage.id });
      onClose();
    } catch {
      // The failure stands in the form.
    }
  };
  const remove = async ({ id, ...tie }: Parentage): Promise<void> => {
    await call('kinship.removeParentage', { id });
    showToast({ text: t('household:tie.removed'), onUndo: () => void call('kinship.addParentage', tie) });
    onClose();
  };
  const errorAt = (path: keyof Fields): string | undefined => {
    const problem = problemAt(error, path);
    if (problem !== undefined) return problemText(problem);
    return isTried && fields[path] === undefined ? t('problem:required') : undefined;
  };
  return (
    <TieForm
      title={t(parentage ? 'household:tie.editParentage' : 'household:tie.addParentage')}
      error={error}
      isPending={add.isPending || save.isPending}
      onFinish={() => void finish()}
      onRemove={parentage ? () => void remove(parentage) : undefined}
      onClose={onClose}
    >
      <PersonSelect
        label={t('household:tie.parent')}
        members={members}
        value={fields.parent}
        onChange={(id) => {
          set({ parent: personId.parse(id) });
        }}
        error={errorAt('parent')}
      />
      <PersonSelect
        label={t('household:tie.child')}
        members={members}
        value={fields.child}
        onChange={(id) => {
          set({ child: personId.parse(id) });
        }}
        error={errorAt('child')}
      />
      <RadioGroup
        label={t('household:tie.parentageKind')}
        choices={parentageFields.kind.options.map((id) => ({ id, name: t(`word:parentageKind.${id}`) }))}
        value={fields.kind ?? 'birth'}
        onChange={(kind) => {
          set({ kind: parentageFields.kind.parse(kind) });
        }}
      />
    </TieForm>
  );
}
