import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ToastRegion } from './Toast.tsx';
import { useWholePaste } from './useWholePaste.ts';

/** Stands once around the app: the language of the components, what is pasted into them, and the place of the toasts. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  useWholePaste();
  return (
    <I18nProvider locale={i18n.language === 'en' ? 'en-GB' : 'ja-JP'}>
      {children}
      <ToastRegion />
    </I18nProvider>
  );
}
