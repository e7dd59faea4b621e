import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../../bridge/use-operation.ts';

/** What the office calls its form of 終結. */
export function useClosureName(): string {
  const { t } = useTranslation('case');
  const { data } = useQueryOperation('settings.get', {});
  return data?.formNames.closure ?? t('closure.title');
}
