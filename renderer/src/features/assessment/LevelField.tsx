import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

/** 0 問題なし … 4 きわめて深刻. */
export const levels = [0, 1, 2, 3, 4] as const;
type Level = number | null;

interface LevelFieldProps {
  readonly label: string;
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

/** How grave it is, in words. */
export function LevelField({ label, level, onChange }: LevelFieldProps) {
  const { levelWord } = useLevelWord();
  return (
    <RadioGroup
      label={label}
      choices={[...levels, null].map((id) => ({ id: String(id ?? ''), name: levelWord(id) }))}
      value={String(level ?? '')}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  );
}

/** How a level is called; null: not known yet. */
export function useLevelWord() {
  const { t } = useTranslation('assessment');
  return {
    levelWord: (level: Level): string =>
      level === null ? t('notKnown') : t(`level.${String(level) as '0' | '1' | '2' | '3' | '4'}`),
  };
}
