import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../../../domain/contract/case.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { ChooseMany } from './ChooseMany.tsx';
import { useCaseSuggestions } from './useCaseSuggestions.ts';

interface ChooseCasesDialogProps {
  readonly meeting: MeetingDetail;
  /** Open cases that are not on the agenda; undefined until they have come. */
  readonly cases: readonly CaseSummary[] | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChosen: (cases: readonly CaseSummary[]) => void;
}

/** Several cases for the agenda in one step; those that something speaks for come first. */
export function ChooseCasesDialog({ isOpen, onClose, ...rest }: ChooseCasesDialogProps) {
  const { t } = useTranslation('meeting');
  return (
    <Dialog title={t('chooseCases.title')} isOpen={isOpen} width="wide" onClose={onClose}>
      <Cases {...rest} />
    </Dialog>
  );
}

function Cases({ meeting, cases, onChosen }: Omit<ChooseCasesDialogProps, 'isOpen' | 'onClose'>) {
  const { t } = useTranslation(['meeting', 'word']);
  const { short } = useDates();
  const suggestions = useCaseSuggestions(meeting);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isSuggestedOnly, setIsSuggestedOnly] = useState(false);
  const marksOf = (entry: CaseSummary) => suggestions.get(entry.caseNumber) ?? [];
  const open = cases ?? [];
  const suggested = open.filter((entry) => marksOf(entry).length > 0);
  const others = open.filter((entry) => marksOf(entry).length === 0);
  const shown = isSuggestedOnly ? suggested : [...suggested, ...others];
  const finish = (): void => {
    if (chosen.size > 0) onChosen([...suggested, ...others].filter(({ id }) => chosen.has(id)));
  };
  useShortcut('Ctrl+Enter', finish);
  return (
    <>
      <Checkbox isSelected={isSuggestedOnly} onChange={setIsSuggestedOnly}>
        {t('chooseCases.suggestedOnly', { count: suggested.length })}
      </Checkbox>
      <ChooseMany
        label={t('chooseCases.list')}
        filterLabel={t('chooseCases.filter')}
        empty={t('chooseCases.empty')}
        choices={
          cases &&
          shown.map((entry) => ({
            id: entry.id,
            name: `${entry.caseNumber} ${entry.householdLabel}`,
            detail: [
              t(`word:caseStatus.${entry.status}`),
              t(`word:consent.${entry.consentStatus}`),
              entry.leadWorker,
              entry.lastContactOn === null
                ? ''
                : t('chooseCases.lastContact', { day: short(entry.lastContactOn) }),
              entry.addressProtected ? t('word:protected') : '',
            ]
              .filter((text) => text !== '')
              .join('　'),
            keywords: `${entry.principalName} ${entry.principalKana}`,
            marks: marksOf(entry).map((mark) => t(`suggestion.${mark}`)),
          }))
        }
        chosen={chosen}
        onChange={setChosen}
      />
      <div>
        <Button variant="primary" shortcut="Ctrl+Enter" isDisabled={chosen.size === 0} onPress={finish}>
          {t('chooseCases.action', { count: chosen.size })}
        </Button>
      </div>
    </>
  );
}
