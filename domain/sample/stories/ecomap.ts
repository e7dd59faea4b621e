import type { InputOf } from '../../contract/index.ts';
import type { AgencyKey } from '../plan.ts';
import { personNamed } from '../register.ts';
import type { Telling } from '../telling.ts';

type Correction = Pick<InputOf<'ecomap.correctTie'>, 'strength' | 'stress' | 'direction' | 'note' | 'hidden'>;

/** What staff know of a tie and no record says, by a member of the household. */
const corrections: readonly (Correction & { readonly home: string; readonly agency: AgencyKey })[] = [
  {
    home: '柿沼 正彦',
    agency: 'council',
    strength: 'strong',
    stress: false,
    direction: 'both',
    note: '封入作業の担当の職員には、自分から話しかける。',
    hidden: false,
  },
  {
    home: '真壁 亜矢',
    agency: 'junior',
    strength: 'usual',
    stress: true,
    direction: 'in',
    note: '欠席の連絡のたびに母が負担を感じている。',
    hidden: false,
  },
  {
    home: '柿沼 正彦',
    agency: 'tax',
    strength: 'weak',
    stress: false,
    direction: 'none',
    note: '分納は終わっている。',
    hidden: true,
  },
];

const added = [
  { home: '柿沼 正彦', name: '元の同僚 川辺さん', category: 'friend', note: '月に一度ほど電話がある' },
  { home: '真壁 亜矢', name: '駅前の図書室', category: '', note: '結月さんが土曜に通う' },
] as const;

const scope = { shareScope: 'consented', sensitive: false } as const;

/** エコマップ as staff put it right: what the plans and notes do not say. */
export function tellEcomaps({ days, register, timeline, carryOut }: Telling): void {
  timeline.add(days.today, () => {
    for (const { home, agency, ...correction } of corrections) {
      const { householdId } = personNamed(register, home);
      const tie = { node: `agency:${register.agencies[agency]}`, memberId: null, since: null };
      carryOut('ecomap.correctTie', { householdId, ...tie, ...correction, ...scope }, days.today);
    }
    for (const { home, ...node } of added) {
      const { householdId } = personNamed(register, home);
      carryOut('ecomap.addNode', { householdId, agencyId: null, ...node, ...scope }, days.today);
    }
  });
}
