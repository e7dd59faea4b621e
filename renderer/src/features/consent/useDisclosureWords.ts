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
    parts: ({ parts, document: name }: Disclosure): string =>
      parts.map((part) => (name === 'packet' ? sheetName(part, t) : partName(part, t))).join(comma),
    basis: ({ legalBases, way }: Disclosure): string =>
      way === 'clipboard' ? '' : legalBases.map(nameOf).join(comma),
  };
}

type T = ReturnType<typeof useTranslation<['consent', 'print', 'word']>>['t'];

/** A sheet that was bound into a packet. */
function sheetName(sheet: string, t: T): string {
  return t(`print:sheet.${sheet}` as 'print:sheet.programme', { defaultValue: sheet });
}

/** A part of a case, or the page or the paper something was copied from. */
function partName(part: string, t: T): string {
  if (isPart(part)) return t(`consent:part.${part}`);
  const paper = t(`print:kind.${part}` as 'print:kind.minutes', { defaultValue: part });
  return t(`consent:page.${part}` as 'consent:page.today', { defaultValue: paper });
}

function isPart(part: string): part is (typeof disclosureParts)[number] {
  return disclosureParts.some((known) => known === part);
}
