import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../../../domain/intake/outcome.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { Button } from '../../ui/Button.tsx';
import type { SaveStatus } from '../../ui/SaveState.tsx';
import type { useFinishIntake } from './useFinishIntake.ts';

interface IntakeFootProps {
  readonly way: NextStep;
  readonly status: SaveStatus | null;
  readonly finish: Pick<ReturnType<typeof useFinishIntake>, 'finishAsCase' | 'finishAsIntake' | 'isPending'>;
}

/** The outcome decides what the button does; where it leads to a case, the intake may still stand alone. */
export function IntakeFoot({ way, status, finish }: IntakeFootProps) {
  const { t } = useTranslation('intake');
  const { finishAsCase, finishAsIntake, isPending } = finish;
  return (
    <FormFoot status={status}>
      {way === 'none' ? (
        <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={finishAsIntake}>
          {t('finishOnly')}
        </Button>
      ) : (
        <>
          <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={finishAsCase}>
            {t('finish')}
          </Button>
          <Button isPending={isPending} onPress={finishAsIntake}>
            {t('finishWithoutCase')}
          </Button>
        </>
      )}
    </FormFoot>
  );
}
