import { useEffect } from 'react';
import type { Settings } from '../../../domain/contract/office.ts';
import { useQueryOperation } from '../bridge/use-operation.ts';
import { setLanguage } from '../i18n.ts';

/** Gives the window the office's language, density and contrast. @returns undefined until they are read */
export function useAppliedSettings(): Settings | undefined {
  const { data: settings } = useQueryOperation('settings.get', {});
  useEffect(() => {
    if (!settings) return;
    setLanguage(settings.language);
    document.documentElement.dataset['density'] = settings.density;
    document.documentElement.dataset['contrast'] = settings.contrast;
  }, [settings]);
  return settings;
}
