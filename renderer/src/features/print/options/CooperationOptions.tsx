import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { DayField } from './DayField.tsx';
import { ExceptionReason } from './ExceptionReason.tsx';
import { RecipientAgency } from './RecipientAgency.tsx';

type Request = Extract<PrintRequest, { kind: 'cooperation-request' }>;

interface CooperationOptionsProps {
  readonly request: Request;
  readonly onChange: (request: Request) => void;
}

/** Whom the office asks, about whom, for what and by when. */
export function CooperationOptions({ request, onChange }: CooperationOptionsProps) {
  const { t } = useTranslation(['print', 'word']);
  const { data } = useQueryOperation('consent.list', { caseId: request.caseId });
  const persons = data?.persons ?? [];
  return (
    <>
      <RecipientAgency request={request} onChange={onChange} />
      <CheckboxGroup
        label={t('print:cooperation.persons')}
        choices={persons.map(({ personId, name, standing }) => ({
          id: personId,
          name,
          detail: t(`word:consent.${standing}`),
        }))}
        value={request.personIds}
        isRequired
        onChange={(ids) =>
          onChange({
            ...request,
            personIds: persons.map(({ personId }) => personId).filter((id) => ids.includes(id)),
          })
        }
      />
      <TextArea
        label={t('print:cooperation.asked')}
        description={t('print:cooperation.askedHelp')}
        value={request.asked}
        maxLength={2000}
        onChange={(asked) => onChange({ ...request, asked })}
      />
      <DayField
        label={t('print:cooperation.replyBy')}
        day={request.replyBy}
        onChange={(replyBy) => onChange({ ...request, replyBy })}
      />
      <TextField
        label={t('print:cooperation.returnTo')}
        value={request.returnTo}
        maxLength={200}
        onChange={(returnTo) => onChange({ ...request, returnTo })}
      />
      <TextField
        label={t('print:cooperation.ground')}
        value={request.ground}
        maxLength={100}
        onChange={(ground) => onChange({ ...request, ground })}
      />
      <ExceptionReason request={request} onChange={onChange} />
    </>
  );
}
