import { useTranslation } from 'react-i18next';
import { disclosureParts, type Disclosure } from '../../../../domain/contract/disclosure.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';

/** How an entry of the log is called: what it was, its parts, its ground. */
export function useDisclosureWords() {
  const { t } = useTranslation(['consent', 'print', 'word']);
  const { nameOf } = useLegalBases();
  const comma = t('consent:comma');
  const document = (name: string): string => {
    if (name === 'copy') return t('consent:log.copy');
    return t(`print:kind.${name}` as 'print:kind.minutes', { defaultValue: name });
  };
  return {
    what: ({ document: name, title }: Disclosure): string =>
      [document(name), title].filter((word) => word !== '').join(t('consent:joint')),
    parts: ({ parts }: Disclosure): string =>
      parts.map((part) => (isPart(part) ? t(`consent:part.${part}`) : pageName(part, t))).join(comma),
    basis: ({ legalBases, way }: Disclosure): string =>
      way === 'clipboard' ? '' : legalBases.map(nameOf).join(comma),
  };
}

function isPart(part: string): part is (typeof disclosureParts)[number] {
  return disclosureParts.some((known) => known === part);
}

/** The page something was copied on. */
function pageName(
  page: string,
  t: ReturnType<typeof useTranslation<['consent', 'print', 'word']>>['t'],
): string {
  return t(`consent:page.${page}` as 'consent:page.today', { defaultValue: page });
}
