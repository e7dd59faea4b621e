import { useState, type ReactNode } from 'react';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { RestorePage } from '../backup/RestorePage.tsx';
import { CreatePage } from './CreatePage.tsx';
import { DamagedPage } from './DamagedPage.tsx';
import { FirstPage } from './FirstPage.tsx';
import { ForgottenPage } from './ForgottenPage.tsx';
import { GateLayout } from './GateLayout.tsx';
import { UnlockPage } from './UnlockPage.tsx';

type OfficeState = OutputOf<'office.status'>['state'];
type Step = 'entrance' | 'create' | 'restore' | 'forgotten';

/** Shows its content only while an office is open; else the way in. */
export function OfficeGate({ children }: { children: ReactNode }) {
  const { data: status, error } = useQueryOperation('office.status', {});
  const { wordsOf } = useFailureWords();
  const [step, setStep] = useState<Step>('entrance');
  // Asked before the restore: afterwards there is an office in any case.
  const [before, setBefore] = useState<OfficeState>('none');
  const [canUndoRestore, setCanUndoRestore] = useState(false);
  const toEntrance = (): void => setStep('entrance');
  const toRestore = (): void => {
    setBefore(status?.state ?? 'none');
    setStep('restore');
  };

  // The new office is open before its recovery key is on paper; the pages wait until it is.
  if (status?.state === 'open' && step !== 'create') return <>{children}</>;
  return <GateLayout version={status?.version ?? ''}>{page()}</GateLayout>;

  function page(): ReactNode {
    if (!status) return error ? <ErrorPanel {...wordsOf(error)} /> : <Loading />;
    if (step === 'create') return <CreatePage onBack={toEntrance} onFinish={toEntrance} />;
    if (step === 'restore')
      return (
        <RestorePage
          hasOffice={before !== 'none'}
          onBack={toEntrance}
          onRestored={() => {
            setCanUndoRestore(before === 'locked');
            toEntrance();
          }}
        />
      );
    if (step === 'forgotten') return <ForgottenPage onBack={toEntrance} />;
    if (status.state === 'none')
      return <FirstPage onCreate={() => setStep('create')} onRestore={toRestore} />;
    if (status.state === 'damaged') return <DamagedPage onRestore={toRestore} />;
    return (
      <UnlockPage
        status={status}
        canUndoRestore={canUndoRestore}
        onUndone={() => setCanUndoRestore(false)}
        onForgotten={() => setStep('forgotten')}
        onRestore={toRestore}
      />
    );
  }
}
