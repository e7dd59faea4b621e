import { useTranslation } from 'react-i18next';
import { DraftNotice } from '../../forms/DraftNotice.tsx';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Autosave } from './useAutosave.ts';

/** What a form that saves itself has to say: text found again, and why text could not be saved. */
export function SaveNotices<Typed>({ autosave }: { readonly autosave: Autosave<Typed> }) {
  const { t } = useTranslation('meeting');
  const { foundAt, accept, giveUp, flush, failure } = autosave;
  return (
    <>
      {foundAt !== null && <DraftNotice savedAt={foundAt} onContinue={accept} onDiscard={giveUp} />}
      <FailureNotice
        failure={failure}
        action={
          <Button size="small" onPress={flush}>
            {t('save.again')}
          </Button>
        }
      />
    </>
  );
}
