import type { Plan } from '../contract/support-plan.ts';
import { dayWidth, formFieldOf, type FormField, type FormPart } from './form-part.ts';
import { marked, type Choice } from './intake-form.ts';

/** A plan with what comes from elsewhere already in words. */
export interface SupportPlanContent {
  readonly kind: Plan['kind'];
  readonly number: string;
  readonly household: string;
  readonly principal: string;
  readonly plannedOn: string;
  readonly planner: string;
  readonly period: string;
  readonly monitoring: string;
  readonly lead: string;
  readonly consent: string;
  readonly meeting: string;
  readonly decided: string;
  readonly plan: Pick<
    Plan,
    | 'vision'
    | 'staffView'
    | 'direction'
    | 'ownPart'
    | 'familyPart'
    | 'missingResources'
    | 'approach'
    | 'cautions'
    | 'services'
  >;
  /** 順位, 目標, 課題, 期限. */
  readonly goals: readonly (readonly string[])[];
  /** 機関, 担当, 役割, 頻度, 期限. */
  readonly roles: readonly (readonly string[])[];
}

/** 支援プラン with signature, 関係づくりプラン without; 決裁欄 (reference.md §1.3 【推定】). */
export function supportPlanForm(content: SupportPlanContent, services: readonly Choice[]): FormPart[] {
  const { plan } = content;
  const isRelationship = content.kind === 'relationship';
  return [
    {
      type: 'fields',
      title: '対象と期間',
      note: '',
      fields: [
        formFieldOf('世帯', content.household),
        formFieldOf('本人', content.principal),
        formFieldOf('作成日・作成者', `${content.plannedOn}　${content.planner}`),
        formFieldOf('プラン', content.number),
        formFieldOf('期間', content.period, { strong: true }),
        formFieldOf('モニタリング', content.monitoring),
        formFieldOf('主担当', content.lead),
        formFieldOf('本人同意', content.consent, { strong: true }),
        formFieldOf('会議', content.meeting),
        formFieldOf('支援決定', content.decided),
      ],
    },
    text('本人（世帯）の望む暮らし', '本人の言葉', plan.vision),
    text('支援者の見立て', '', plan.staffView),
    ...(isRelationship
      ? [text('会えるまでの手立て', '', plan.approach), text('してはいけないこと・配慮', '', plan.cautions)]
      : []),
    {
      type: 'table',
      title: '目標',
      note: '上から優先する順',
      columns: [
        { head: '順', width: { letters: 1.8 } },
        { head: '目標', width: { parts: 2 } },
        { head: '課題', width: { parts: 1 } },
        { head: '期限', width: dayWidth },
      ],
      rows: content.goals.map((row) => [...row]),
      blankRows: 0,
    },
    {
      type: 'table',
      title: '役割分担',
      note: '',
      columns: [
        { head: '機関', width: { parts: 3 } },
        { head: '担当', width: { parts: 2 } },
        { head: '役割', width: { parts: 5 } },
        { head: '頻度', width: { parts: 2 } },
        { head: '期限', width: dayWidth },
      ],
      rows: content.roles.map((row) => [...row]),
      blankRows: 0,
    },
    {
      type: 'fields',
      title: '進め方',
      note: '',
      fields: [
        wide('支援の方向性', plan.direction),
        wide('本人がすること', plan.ownPart),
        wide('家族・地域がすること', plan.familyPart),
        formFieldOf('利用する事業', '', {
          wide: true,
          strong: true,
          choices: marked(services, ...plan.services),
        }),
        wide('足りない資源', plan.missingResources),
      ],
    },
    ...(isRelationship ? [] : [consent]),
  ];
}

/** A 関係づくりプラン is made where nobody has agreed yet, so that there is nothing to sign. */
const consent: FormPart = {
  type: 'signature',
  text: 'この内容について説明を受け、同意します。',
  fields: ['令和　　年　　月　　日', '氏名（自署）', '代理人（続柄）'],
};

const wide = (label: string, value: string): FormField => formFieldOf(label, value, { wide: true });
const text = (title: string, note: string, value: string): FormPart => ({
  type: 'text',
  title,
  note,
  text: value,
  lines: 0,
});
