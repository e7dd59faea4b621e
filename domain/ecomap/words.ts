import { formatEraYear } from '../calendar/era.ts';
import type { EcomapWords } from './picture.ts';

/** The words of an ecomap on paper (reference.md §5.2). */
export const ecomapWords: EcomapWords = {
  title: 'エコマップ',
  strong: '強いつながり',
  usual: 'ふつうのつながり',
  weak: '弱いつながり',
  cutoff: '途切れたつながり',
  stress: '緊張・対立がある',
  in: '世帯への支援',
  out: '世帯からの支援',
  both: '互いの支援',
  keyPerson: 'キーパーソン',
  corrected: '担当者が手で直したつながり',
  added: '新しく加わった',
  gone: 'なくなった',
  changed: '変わった',
  since: (day) => `${formatEraYear(day, 'short')}年～`,
};
