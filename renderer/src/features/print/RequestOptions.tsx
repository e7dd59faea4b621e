import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { DistrictMapOptions } from '../district-map/print/DistrictMapOptions.tsx';
import { MapOptions } from '../household-map/MapOptions.tsx';
import { isMeetingPaper } from './meeting/meeting-papers.ts';
import { MeetingOptions } from './meeting/MeetingOptions.tsx';
import { CooperationOptions } from './options/CooperationOptions.tsx';
import { ExceptionReason } from './options/ExceptionReason.tsx';
import { NotesOptions } from './options/NotesOptions.tsx';
import { RegisterOptions } from './options/RegisterOptions.tsx';
import { TransferOptions } from './options/TransferOptions.tsx';

interface RequestOptionsProps {
  readonly request: PrintRequest;
  readonly onChange: (request: PrintRequest) => void;
}

/** What has to be said before a form leaves: for the office or to hand out, and a reason where consent is missing. */
export function RequestOptions({ request, onChange }: RequestOptionsProps) {
  const { t } = useTranslation('print');
  if ('use' in request) {
    const use = (
      <RadioGroup
        label={t('use.label')}
        description={t(`use.help.${request.use}`)}
        choices={(['office', 'handout'] as const).map((id) => ({ id, name: t(`use.${id}`) }))}
        value={request.use}
        onChange={(chosen) => onChange({ ...request, use: chosen === 'handout' ? 'handout' : 'office' })}
      />
    );
    return (
      <>
        {request.kind === 'household-map' && <MapOptions request={request} onChange={onChange} />}
        {request.kind === 'contact-notes' && <NotesOptions request={request} onChange={onChange} />}
        {use}
      </>
    );
  }
  if (isMeetingPaper(request)) return <MeetingOptions request={request} onChange={onChange} />;
  switch (request.kind) {
    case 'referral-slip':
      return <ExceptionReason request={request} onChange={onChange} />;
    case 'district-map':
    case 'district-map-list':
      return <DistrictMapOptions request={request} onChange={onChange} />;
    case 'case-register':
      return <RegisterOptions request={request} onChange={onChange} />;
    case 'cooperation-request':
      return <CooperationOptions request={request} onChange={onChange} />;
    case 'transfer':
      return <TransferOptions request={request} onChange={onChange} />;
    default:
      return null;
  }
}
