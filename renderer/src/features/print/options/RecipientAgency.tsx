import { useTranslation } from 'react-i18next';
import type { AgencyId } from '../../../../../domain/contract/scalars.ts';
import { useAgencyChoices } from '../../../forms/useAgencyChoices.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface Addressed {
  readonly recipientAgencyId: AgencyId | null;
  readonly recipient: string;
}

interface RecipientAgencyProps<Request extends Addressed> {
  readonly request: Request;
  readonly onChange: (request: Request) => void;
}

/** The agency a paper goes to, on whose standing the consent gate judges, and the person there. */
export function RecipientAgency<Request extends Addressed>({
  request,
  onChange,
}: RecipientAgencyProps<Request>) {
  const { t } = useTranslation('print');
  const agencies = useAgencyChoices(request.recipientAgencyId);
  return (
    <>
      <ComboBox
        label={t('to.agency')}
        choices={agencies}
        value={request.recipientAgencyId}
        onChange={(id) => onChange({ ...request, recipientAgencyId: id as AgencyId | null })}
      />
      <TextField
        label={t('to.person')}
        value={request.recipient}
        maxLength={100}
        onChange={(recipient) => onChange({ ...request, recipient })}
      />
    </>
  );
}
