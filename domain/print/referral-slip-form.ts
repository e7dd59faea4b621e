import { formFieldOf, type FormField, type FormPart } from './form-part.ts';
import { marked, personFields, type Choice, type PersonOnForm } from './intake-form.ts';

export interface ReferralSlipContent {
  readonly datedOn: string;
  readonly from: string;
  readonly to: string;
  readonly worker: string;
  readonly phone: string;
  readonly subject: PersonOnForm;
  readonly members: string;
  readonly topics: readonly string[];
  readonly content: string;
  readonly request: string;
  readonly alreadyTold: string;
  readonly consent: string;
  readonly urgency: string;
  readonly replyDueOn: string;
  readonly repliedOn: string;
  readonly replyBy: string;
  readonly reply: string;
  readonly replyLead: string;
}

/** つなぎメモ on one page (reference.md §1.7), with the box for the answer; without content the empty paper. */
export function referralSlipForm(content: ReferralSlipContent | null, topics: readonly Choice[]): FormPart[] {
  const field = (label: string, value: string | undefined, lines: number, more: Partial<FormField> = {}) =>
    formFieldOf(label, value ?? '', { lines: content === null || value === '' ? lines : 0, ...more });
  return [
    {
      type: 'fields',
      title: 'つなぐ相手',
      note: '',
      fields: [
        field('日付', content?.datedOn, 1),
        field('返事の期限', content?.replyDueOn, 1, { strong: true }),
        field('発信', content?.from, 1),
        field('あて先', content?.to, 1),
        field('担当', content?.worker, 1),
        field('電話', content?.phone, 1),
      ],
    },
    { type: 'fields', title: '本人', note: '', fields: personFields(content?.subject ?? null) },
    {
      type: 'fields',
      title: 'お困りごと',
      note: '',
      fields: [
        field('内容', '', 0, { wide: true, choices: marked(topics, ...(content?.topics ?? [])) }),
        field('世帯の状況', content?.members, 2, { wide: true }),
        field('相談の内容', content?.content, 4, { wide: true }),
        field('紹介する理由・お願い', content?.request, 2, { wide: true }),
        field('既につないだ先', content?.alreadyTold, 1, { wide: true }),
        field('情報提供の同意', content?.consent, 1, { strong: true }),
        field('緊急度', content?.urgency, 1),
      ],
    },
    {
      type: 'fields',
      title: '返事',
      note: '受け取られた機関でご記入のうえ、期限までにお返しください',
      fields: [
        field('受理者', content?.replyBy, 1),
        field('返信日', content?.repliedOn, 1),
        field('主担当', content?.replyLead, 1, { wide: true }),
        field('対応方針', content?.reply, 3, { wide: true }),
      ],
    },
  ];
}
