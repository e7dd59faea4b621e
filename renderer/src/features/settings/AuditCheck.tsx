import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FormPane } from './FormPane.tsx';

type Answer = OutputOf<'audit.check'>;

/** Goes through the log of operations and says in words whether it is whole. */
export function AuditCheck() {
  const { t } = useTranslation('settings');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isPending, setIsPending] = useState(false);
  const check = async (): Promise<void> => {
    setIsPending(true);
    setFailure(null);
    try {
      setAnswer(await call('audit.check', {}));
    } catch (error) {
      setFailure(error);
    } finally {
      setIsPending(false);
    }
  };
  return (
    <FormPane title={t('audit.title')} error={failure}>
      <p>{t('audit.lead')}</p>
      <div>
        <Button onPress={() => void check()} isPending={isPending}>
          {t('audit.action')}
        </Button>
      </div>
      <div role="status">{answer && <Result answer={answer} />}</div>
    </FormPane>
  );
}

function Result({ answer: { entries, brokenAt } }: { answer: Answer }) {
  const { t } = useTranslation('settings');
  return brokenAt === null ? (
    <Notice tone="ok">{t('audit.whole', { entries })}</Notice>
  ) : (
    <Notice tone="error">{t('audit.broken', { brokenAt })}</Notice>
  );
}
