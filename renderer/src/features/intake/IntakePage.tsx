import { useParams } from 'wouter';
import { IntakeDesk } from './IntakeDesk.tsx';
import { NewIntake } from './NewIntake.tsx';

/** 受付: the form for a new consultation, or what was taken in, noticed and handed over. */
export function IntakePage() {
  const { '*': rest = '' } = useParams<{ '*'?: string }>();
  const [section = '', place = ''] = rest.split('/');
  if (section === 'received' && place === 'new') return <NewIntake />;
  return <IntakeDesk section={section} place={place} />;
}
