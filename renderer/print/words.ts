/** The fixed words of paper. Words that law or the town may change arrive with the view. */
export const words = {
  attendance: '出欠',
  attendees: '出席者',
  address: '住所',
  addressProtected: '支援措置対象（住所は載せません）',
  age: '年齢',
  agency: '機関',
  agendaItems: '議題',
  amendments: '追記・訂正',
  amendmentsNote: '本文は確定したときのまま残し、追記・訂正はここに記します。',
  amendmentBy: '記入者',
  amendmentOn: '日付',
  amendmentReason: '理由',
  amendmentText: '追記・訂正の内容',
  basis: '根拠',
  birth: '生年月日',
  caseNumber: 'ケース番号',
  caseTitle: '事例シート',
  case: '事例',
  chair: '司会',
  chiefComplaint: '主訴',
  closing: '連絡事項・次回・閉会',
  confidentiality: '守秘義務と資料の取扱い',
  confidentialityRead: '冒頭に読み上げた',
  consent: '本人同意',
  copyNumber: '配布番号',
  date: '日付',
  decided: '決定事項',
  decidedWith: '役割分担（この会議で決めたこと）',
  discussed: '検討内容',
  district: '地区',
  due: '期限',
  exceptionReason: '同意を得ずに扱う理由',
  genogram: '世帯図',
  handling: '取扱注意',
  handlingOffice: '取扱注意・内部用',
  handlingReturn: '取扱注意・要回収',
  heard: '審議時刻',
  held: '日時',
  household: '世帯',
  issues: '課題',
  kana: 'ふりがな',
  keyPerson: 'キーパーソン',
  keyPersonMark: '★',
  kind: '区分',
  lead: '主担当',
  leftOut: '載せていない記録',
  living: '居所・状況',
  meeting: '会議名',
  members: '世帯員',
  memo: 'メモ',
  method: '方法',
  minutes: '会議録',
  name: '氏名',
  noAgenda: '議題は登録されていません。',
  noAttendees: '出席者は登録されていません。',
  noMembers: '世帯員は登録されていません。',
  noNotes: '期間内に載せる記録はありません。',
  noRoles: '役割分担はありません。',
  none: '記載なし',
  notes: '経過',
  number: '番号',
  opening: '開会・連絡事項',
  place: '場所',
  post: '職',
  practice: '練習用（架空の内容です）',
  preview: '下見（配布できません）',
  previous: '前回まで',
  printNumber: '印刷番号',
  questions: '協議すること',
  recorder: '記録',
  records: '件',
  relation: '続柄',
  reported: '報告',
  rolesSoFar: 'これまでの役割分担',
  sex: '性別',
  state: '状態',
  substitutes: '下線の文字は外字・異体字です。字形が原本と異なることがあります（〓は示せない字）。',
  task: 'すること',
  worker: '担当',
} as const;

/** The bound packet and the papers of a meeting. */
export const packetWords = {
  kind: '会議資料',
  contents: '目次',
  cover: '表紙',
  part: '内容',
  page: 'ページ',
  pages: '総ページ数',
  recipient: 'お渡し先',
  officeUse: '内部用（配布しません）',
  issuer: '発行者',
  issuedOn: '発行日',
  changes: '前回からの変化',
  noChanges: '変化はありません。',
  points: '次第',
  planned: '予定',
  secrecy: '守秘義務',
  sign: '署名',
  signNote: '守秘義務を確認のうえ、署名してください。',
  noPoints: '次第は登録されていません。',
  below: '記',
  end: '以上',
  notes: 'お願い',
  checked: '確認',
  decided: '決裁日',
  officeSheet: '内部用',
} as const;

/** The district map. */
export const mapWords = {
  legend: '凡例',
  joining: 'つなぎ方',
  joiningText:
    '各紙の点線まで重ねて貼り合わせます。重なりは10ミリです。左上から右へ、番号は「段-列」の順です。拡大縮小をせずに印刷してください。',
  numbers: '番号は別紙の番号表のとおりです。',
} as const;

/** 世帯図・エコマップ as pages of their own. */
export const householdMapWords = {
  changes: '前回からの変化',
  noChanges: '図の上の変化はありません。',
  anonymousShort: '匿名化済み',
  anonymous: '事例検討用に匿名化した図です。文字は年齢の順に付けたもので、氏名の頭文字ではありません。',
} as const;

/** The sheet that goes into a sealed envelope. */
export const recoveryWords = {
  title: '回復キー',
  handling: '厳重保管・複写禁止',
  purpose: 'この紙について',
  purposeText: [
    '職員の合言葉がすべて分からなくなったときに、相談記録のファイルを開くための鍵です。',
    'この鍵と記録のファイル（または控え）があれば、だれでもすべての記録を読めます。',
    'この鍵も合言葉も失われると、記録を開く方法はありません。',
  ],
  key: '回復キー（左上から右へ、番号の順に入力します）',
  use: '使い方',
  useSteps: [
    '「かさね」を起動し、合言葉を入れる画面で「合言葉を忘れたとき」を選びます。',
    '上の回復キーを番号の順に入力します。区切りは入れても入れなくてもかまいません。',
    '開いたら、すぐに新しい合言葉を決めます。',
    '新しい回復キーを印刷し、封をし直します。この紙は裁断して廃棄します。',
  ],
  keeping: '保管のしかた',
  keepingText: [
    '印刷したらすぐに封筒に入れ、封じ目に印を押して、係の外の金庫に保管します。',
    '写真に撮る、写しを取る、パソコンや USB メモリに書き写すことはしません。',
    '記録のファイルや控えの媒体と同じ場所には置きません。',
  ],
  seal: '封緘の記録',
  sealFields: ['封緘した日', '封緘した人', '立ち会った人', '保管責任者', '保管場所'],
  sealMark: '封緘印',
  opened: '開封の記録',
  openedColumns: ['開封した日時', '開封した理由', '開封した人', '立ち会った人', '再封緘の日'],
  issuedOn: '印刷日',
} as const;

/** Words beside each other in one line of a sheet. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('　');
}

/** Words in a row. */
export function listed(parts: readonly string[]): string {
  return parts.join('、');
}
