import { useTranslation } from 'react-i18next';
import type { EcomapTie } from '../../../../domain/contract/ecomap.ts';
import { useDates } from '../../forms/useDates.ts';
import { useMapDesk } from '../genogram/map-desk.ts';

/** A tie in words. */
export interface TieWords {
  /** Between which two: 「戸部 ミツ ― 社協」. */
  readonly ends: (tie: EcomapTie) => { readonly one: string; readonly other: string };
  /** How it is drawn: 強い・緊張あり・世帯への支援・2024年から. */
  readonly manner: (tie: EcomapTie) => string;
  /** What it rests on, a sentence each. */
  readonly grounds: (tie: EcomapTie) => readonly string[];
  /** Who corrected it when; empty where it is as derived. */
  readonly correction: (tie: EcomapTie) => string;
}

export function useTieWords(): TieWords {
  const { t } = useTranslation('ecomap');
  const { state, nameOf } = useMapDesk();
  const { short } = useDates();
  return {
    ends: ({ node, memberId }) => ({
      one: memberId === null ? t('household') : nameOf(memberId),
      other: state.ecomap.nodes.find(({ key }) => key === node)?.name ?? '',
    }),
    manner: ({ strength, stress, direction, since }) =>
      [
        t(`strength.${strength}`),
        stress ? t('stress') : '',
        direction === 'none' ? '' : t(`direction.${direction}`),
        since === null ? '' : t('sinceDay', { date: short(since) }),
      ]
        .filter((word) => word !== '')
        .join(t('and')),
    grounds: ({ sources, tasks, contacts, lastContactOn }) => [
      ...(sources.includes('role')
        ? [tasks.length === 0 ? t('ground.roleOnly') : t('ground.role', { tasks: tasks.join(t('and')) })]
        : []),
      ...(sources.includes('contact') && lastContactOn !== null
        ? [t('ground.contact', { count: contacts, date: short(lastContactOn) })]
        : []),
      ...(sources.includes('tie') ? [t('ground.tie')] : []),
      ...(sources.includes('added') || sources.length === 0 ? [t('ground.added')] : []),
    ],
    correction: ({ corrected }) =>
      corrected === null ? '' : t('corrected', { date: short(corrected.on), name: corrected.staffName }),
  };
}
