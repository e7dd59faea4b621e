import type { GenogramPicture } from '../genogram/picture.ts';
import { dayWidth, formFieldOf, type FormPart } from './form-part.ts';
import { beside, fieldsPart, tablePart, wideField } from './parts.ts';

/** A case at a glance, worded and already without what must stay behind. */
interface FaceSheetContent {
  readonly household: string;
  readonly principal: string;
  readonly address: string;
  readonly phone: string;
  readonly district: string;
  readonly step: string;
  readonly receivedOn: string;
  readonly lead: string;
  readonly consent: string;
  readonly lastContactOn: string;
  readonly nextDueOn: string;
  readonly chiefComplaint: string;
  readonly issues: readonly string[];
  readonly plan: string;
  readonly goals: readonly string[];
  /** For the office only; null on a handout. */
  readonly warnings: readonly string[] | null;
  /** 氏名, 続柄, 生年月日・年齢, 居所・状況, 同意. */
  readonly members: readonly (readonly string[])[];
  readonly genogram: GenogramPicture | null;
  /** 機関・担当, 役割, 期限. */
  readonly agencies: readonly (readonly string[])[];
}

/** ケース概要（フェースシート）: what one must know before the first call, on one page. */
export function faceSheetForm(content: FaceSheetContent): FormPart[] {
  const { warnings } = content;
  return [
    fieldsPart('概要', [
      wideField('世帯', content.household),
      formFieldOf('本人', content.principal),
      formFieldOf('本人同意', content.consent, { strong: true }),
      wideField('住所', beside(content.address, content.district)),
      wideField('電話', content.phone),
      formFieldOf('受付日', content.receivedOn),
      formFieldOf('段階', content.step),
      formFieldOf('直近の接触', content.lastContactOn),
      formFieldOf('次の期限', content.nextDueOn),
      wideField('主担当', content.lead),
      ...(warnings === null || warnings.length === 0
        ? []
        : [wideField('注意書き', warnings.join('\n'), { strong: true })]),
    ]),
    tablePart(
      '世帯員',
      [
        ['氏名', { parts: 3 }],
        ['続柄', { letters: 4 }],
        ['生年月日・年齢', { letters: 11.4 }],
        ['居所・状況', { parts: 2 }],
        ['同意', { letters: 7.6 }],
      ],
      content.members,
    ),
    ...(content.genogram === null
      ? []
      : [{ type: 'map' as const, title: '世帯図', genogram: content.genogram }]),
    fieldsPart('課題と支援', [
      wideField('主訴', content.chiefComplaint),
      wideField('課題', content.issues.join('、')),
      wideField('プラン', beside(content.plan, content.goals.join('／'))),
    ]),
    tablePart(
      '関わっている機関',
      [
        ['機関・担当', { parts: 1 }],
        ['役割', { parts: 1 }],
        ['期限', dayWidth],
      ],
      content.agencies,
    ),
  ];
}
