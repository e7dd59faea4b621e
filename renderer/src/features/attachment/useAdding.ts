import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge/bridge.ts';
import { showToast } from '../../ui/Toast.tsx';
import type { Belonging } from './store-file.ts';
import { useStoring, type Refusal } from './useStoring.ts';

export type Adding = ReturnType<typeof useAdding>;

/** Files that come in, picked or dropped: what is under way, what was refused, and why none could be picked. */
export function useAdding(belonging: Belonging) {
  const { t } = useTranslation('attachment');
  const { progress, cancel, store } = useStoring();
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const pick = async (): Promise<void> => {
    setFailure(null);
    setRefused([]);
    try {
      const { files } = await call('file.pickForAttachment', {});
      const { kept, refused: failures } = await store(files, belonging);
      setRefused(failures);
      if (kept > 0) showToast({ text: t('kept', { count: kept }) });
    } catch (error) {
      setFailure(error);
    }
  };
  return {
    progress,
    cancel,
    refused,
    failure,
    forget: () => setRefused([]),
    pick,
    drop: async (files: readonly File[]): Promise<void> => {
      if (files.length === 0) return;
      await window.bridge.offerDropped?.(files);
      await pick();
    },
  };
}
