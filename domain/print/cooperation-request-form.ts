import { formFieldOf, type FormPart } from './form-part.ts';
import { fieldsPart, tablePart, wideField } from './parts.ts';

/** The law a request usually stands on; written on the form, so that it can be changed with the law (reference.md §3.1 【推定】). */
export const usualGround = '社会福祉法第106条の6第3項';

/** A request for information or help, worded. */
interface CooperationRequestContent {
  /** Town and office. */
  readonly sender: string;
  readonly sentOn: string;
  readonly recipient: string;
  readonly ground: string;
  /** Why it goes without consent; empty where it need not be said. */
  readonly exceptionReason: string;
  /** 氏名・ふりがな, 生年月日. */
  readonly persons: readonly (readonly string[])[];
  readonly asked: string;
  readonly replyBy: string;
  readonly returnTo: string;
}

/** 情報提供等協力依頼書 with the box for the answer (reference.md §1.8). */
export function cooperationRequestForm(content: CooperationRequestContent): FormPart[] {
  const lines = (value: string, count: number): number => (value === '' ? count : 0);
  return [
    fieldsPart(
      '依頼',
      [
        wideField('あて先', content.recipient, { strong: true, lines: lines(content.recipient, 1) }),
        formFieldOf('依頼元', content.sender),
        formFieldOf('依頼日', content.sentOn),
        formFieldOf('文書番号', '', { lines: 1 }),
        formFieldOf('回答の期限', content.replyBy, { strong: true, lines: lines(content.replyBy, 1) }),
        wideField('根拠', content.ground),
        ...(content.exceptionReason === ''
          ? []
          : [wideField('同意を得ずに依頼する理由', content.exceptionReason)]),
      ],
      '次のとおり、情報の提供その他の協力をお願いします。',
    ),
    tablePart(
      '対象となる人',
      [
        ['氏名・ふりがな', 60],
        ['生年月日', 40],
      ],
      content.persons,
    ),
    fieldsPart('お願いすること', [
      wideField('内容', content.asked, { lines: lines(content.asked, 6) }),
      wideField('回答先', content.returnTo, { lines: lines(content.returnTo, 2) }),
    ]),
    fieldsPart(
      '回答',
      [
        formFieldOf('回答日', '', { lines: 1 }),
        formFieldOf('回答者', '', { lines: 1 }),
        wideField('回答の内容', '', { lines: 7 }),
      ],
      'この欄に記入して回答先へお返しください。別紙でもかまいません。',
    ),
  ];
}
