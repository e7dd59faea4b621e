import { formFieldOf, type FormField, type FormPart } from './form-part.ts';
import { marked } from './intake-form.ts';
import { below, beside, fieldsPart, tablePart, textPart, wideField } from './parts.ts';

/** One version of the assessment, worded; questions by domain, in the order of the office's own form. */
export interface AssessmentContent {
  readonly household: string;
  readonly principal: string;
  readonly assessedOn: string;
  readonly assessor: string;
  /** 第2版（確定）. */
  readonly version: string;
  readonly wishes: string;
  readonly strengths: string;
  readonly acceptance: string;
  readonly worries: string;
  readonly judgement: string;
  readonly domains: readonly {
    readonly label: string;
    /** Null: not known yet. */
    readonly level: number | null;
    readonly note: string;
    readonly questions: readonly QuestionOnForm[];
  }[];
  readonly severities: readonly {
    readonly agency: string;
    readonly level: number | null;
    readonly note: string;
  }[];
}

/** A question with its answers: one of the household, or one of each member who may be named. */
export interface QuestionOnForm {
  readonly label: string;
  /** Words to choose from, of the questions that offer some. */
  readonly options: readonly string[];
  /** 国への報告事項. */
  readonly reported: boolean;
  readonly perPerson: boolean;
  readonly answers: readonly { readonly name: string; readonly words: readonly string[] }[];
}

const levelWords = ['問題なし', '少し気がかり', '気がかり', '深刻', 'きわめて深刻'] as const;
const notAsked = '（未記入）';

/**
 * アセスメントシート: 本人の希望と強み first, then how the person and those around see it, then domain by domain
 * (reference.md §1.2 【推定】; the questions are the office's list). What was not asked is marked as such.
 */
export function assessmentForm(content: AssessmentContent): FormPart[] {
  return [
    fieldsPart('対象', [
      formFieldOf('世帯', content.household),
      formFieldOf('本人', content.principal),
      formFieldOf('記入日', content.assessedOn, { strong: true }),
      formFieldOf('記入者', content.assessor),
      wideField('版', content.version),
    ]),
    textPart('本人の希望', content.wishes, '本人の言葉'),
    textPart('強み・できていること', content.strengths),
    tablePart(
      '受け止めと見立て',
      [
        ['本人の受け止め', 33],
        ['周囲の心配', 33],
        ['支援の見立て', 34],
      ],
      [[content.acceptance, content.worries, content.judgement].map((view) => view || notAsked)],
      '三つの見方を並べて読みます',
    ),
    ...content.domains.map(({ label, level, note, questions }) =>
      fieldsPart(
        label,
        [
          wideField('深刻さ', beside(level === null ? notAsked : wordOf(level), note)),
          ...questions.map(questionField),
        ],
        isReported(questions) ? '太枠は国への報告事項' : '',
      ),
    ),
    tablePart(
      '機関ごとの深刻度',
      [
        ['機関', 30],
        ['深刻さ', 20],
        ['理由・見ていること', 50],
      ],
      content.severities.map(({ agency, level, note }) => [
        agency,
        level === null ? notAsked : wordOf(level),
        note,
      ]),
    ),
  ];
}

function questionField({ label, options, reported, perPerson, answers }: QuestionOnForm): FormField {
  const strong = reported;
  if (perPerson) {
    return wideField(label, saidByEach(answers), { strong });
  }
  const words = answers[0]?.words ?? [];
  if (options.length === 0 || words.length === 0) return wideField(label, said(words), { strong });
  const others = words.filter((word) => !options.includes(word));
  const choices = marked(
    options.map((option) => ({ code: option, label: option })),
    ...words,
  );
  return wideField(label, said(others, ''), { strong, choices });
}

/** A line for each who answered, and one for all who were not asked. */
function saidByEach(answers: QuestionOnForm['answers']): string {
  const open = answers.filter(({ words }) => words.length === 0).map(({ name }) => name);
  const lines = answers.flatMap(({ name, words }) =>
    words.length === 0 ? [] : [beside(name, words.join('、'))],
  );
  if (lines.length === 0) return notAsked;
  return below(...lines, open.length === 0 ? '' : `${notAsked}${open.join('、')}`);
}

function said(words: readonly string[], unsaid: string = notAsked): string {
  return words.length === 0 ? unsaid : words.join('、');
}

function wordOf(level: number): string {
  return `${String(level)} ${levelWords[level] ?? ''}`.trimEnd();
}

function isReported(questions: readonly QuestionOnForm[]): boolean {
  return questions.some(({ reported }) => reported);
}
