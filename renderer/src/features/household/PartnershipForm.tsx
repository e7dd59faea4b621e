import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partnershipFields, type Member } from '../../../../domain/contract/household.ts';
import { personId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { optionalDay, typedDay } from '../../forms/typed-date.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { TieForm } from './TieForm.tsx';
import type { Partnership } from './useTieRows.ts';

interface PartnershipFormProps {
  readonly members: readonly Member[];
  /** Null: a new one. */
  readonly partnership: Partnership | null;
  readonly onClose: () => void;
}

type Fields = Omit<Partnership, 'id'>;
type Answers = Omit<Fields, 'startedOn' | 'endedOn'>;

/** 夫婦関係 of two members: its kind, its state, and from when to when. */
export function PartnershipForm({ members, partnership, onClose }: PartnershipFormProps) {
  const { t } = useTranslation(['household', 'word', 'problem']);
  const { problemAt, problemText } = useFailureWords();
  const today = useToday();
  const [fields, setFields] = useState<Partial<Answers>>(partnership ?? unanswered);
  const [typed, setTyped] = useState({
    startedOn: typedDay(partnership?.startedOn ?? null),
    endedOn: typedDay(partnership?.endedOn ?? null),
  });
  const [isTried, setIsTried] = useState(false);
  const add = useCommand('kinship.addPartnership');
  const save = useCommand('kinship.savePartnership');
  const error = add.error ?? save.error;
  const set = (change: Partial<Answers>): void => {
    setFields((before) => ({ ...before, ...change }));
  };

  const finish = async (): Promise<void> => {
    setIsTried(true);
    const { personA, personB } = fields;
    if (personA === undefined || personB === undefined) return;
    const days = {
      startedOn: optionalDay(typed.startedOn, today),
      endedOn: optionalDay(typed.endedOn, today),
    };
    const tie = { ...unanswered, ...fields, ...days, personA, personB };
    await (partnership ? save.mutateAsync({ ...tie, id: partnership.id }) : add.mutateAsync(tie)).then(
      onClose,
      ignore,
    );
  };
  const remove = async ({ id, ...tie }: Partnership): Promise<void> => {
    await call('kinship.removePartnership', { id });
    showToast({ text: t('household:tie.removed'), onUndo: () => void call('kinship.addPartnership', tie) });
    onClose();
  };
  const errorAt = (path: keyof Fields): string | undefined => {
    const problem = problemAt(error, path);
    if (problem !== undefined) return problemText(problem);
    const isMissing = (path === 'personA' || path === 'personB') && fields[path] === undefined;
    return isTried && isMissing ? t('problem:required') : undefined;
  };
  const dateField = (day: 'startedOn' | 'endedOn') => (
    <DateField
      label={t(`household:tie.${day}`)}
      today={today}
      value={typed[day]}
      onChange={(text) => {
        setTyped((before) => ({ ...before, [day]: text }));
      }}
      error={errorAt(day)}
    />
  );
  return (
    <TieForm
      title={t(partnership ? 'household:tie.editPartnership' : 'household:tie.addPartnership')}
      error={error}
      isPending={add.isPending || save.isPending}
      onFinish={() => void finish()}
      onRemove={partnership ? () => void remove(partnership) : undefined}
      onClose={onClose}
    >
      <PersonSelect
        label={t('household:tie.personA')}
        members={members}
        value={fields.personA}
        onChange={(id) => {
          set({ personA: personId.parse(id) });
        }}
        error={errorAt('personA')}
      />
      <PersonSelect
        label={t('household:tie.personB')}
        members={members}
        value={fields.personB}
        onChange={(id) => {
          set({ personB: personId.parse(id) });
        }}
        error={errorAt('personB')}
      />
      <RadioGroup
        label={t('household:tie.kind')}
        choices={partnershipFields.kind.options.map((id) => ({ id, name: t(`word:partnershipKind.${id}`) }))}
        value={fields.kind ?? null}
        onChange={(kind) => {
          set({ kind: partnershipFields.kind.parse(kind) });
        }}
      />
      <RadioGroup
        label={t('household:tie.state')}
        choices={partnershipFields.state.options.map((id) => ({
          id,
          name: t(`word:partnershipState.${id}`),
        }))}
        value={fields.state ?? null}
        onChange={(state) => {
          set({ state: partnershipFields.state.parse(state) });
        }}
      />
      {dateField('startedOn')}
      {fields.state !== 'together' && dateField('endedOn')}
    </TieForm>
  );
}

const unanswered = { kind: 'married', state: 'together' } as const;

/** The failure stands in the form. */
function ignore(): void {
  return undefined;
}
