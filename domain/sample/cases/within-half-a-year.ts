import type { CasePlan } from '../plan.ts';
import { note } from './note.ts';

/** Cases taken up between three months and half a year ago. */
export const casesWithinHalfAYear: readonly CasePlan[] = [
  {
    principal: '梶谷 英樹',
    lead: 'selfReliance',
    leadWorker: '神林 圭',
    receivedAgo: 190,
    route: 'town-office',
    referrer: { agency: 'water', name: '楢崎 哲' },
    issues: ['401', '403', '402', '406', '701'],
    mainIssue: '401',
    complaint:
      '上下水道係より。水道料金を8か月滞納。給水停止の予告で来庁し「仕事がなくなった。家族に言えていない」と話した。',
    content:
      '工場の閉鎖で離職。毎朝出勤するふりをして車で過ごしていた。住宅ローンの残りがあり、町税も滞納。息子の専門学校の進学費用が要る。',
    urgency: 'week',
    urgencyReason: '給水停止の期日が迫っている。',
    screening: 'plan',
    consent: [
      { ago: 190, status: 'oral', scope: '重層推進室、ステップ、上下水道係' },
      { ago: 168, status: 'written', scope: '支援プランに関わる機関（妻に話した後に署名）' },
    ],
    priority: 'high',
    steps: [
      [180, 'assessment'],
      [165, 'supporting'],
    ],
    notes: [
      note(
        190,
        'office-visit',
        '本人',
        '庁内の窓口から引継ぎ。分納の誓約により給水停止は見送り。家族への話し方を一緒に考えることにした。',
        { next: '2日後に再来所' },
      ),
      note(188, 'office-visit', '本人', '失業給付の残りを確認。離職票が届いていなかった。', {
        next: '離職票の発行を会社に依頼',
      }),
      note(
        171,
        'office-visit',
        '本人、由美',
        '妻に打ち明ける場に同席。妻は驚きながらも「早く言ってくれれば」。',
        { next: '家計の見直し' },
      ),
      note(93, 'accompany', '本人', '職業訓練（電気設備）の選考に合格。通所は来月から6か月。', {
        next: '訓練中の生活費を確認',
      }),
      note(41, 'phone', '由美', '妻のパートを増やした。息子は給付型の奨学金を申し込んだ。', {
        next: '住宅ローンの条件変更の結果',
      }),
      note(
        9,
        'office-visit',
        '本人',
        '訓練は皆勤。住宅ローンは元金据置きが認められた。資格試験の受験料が心配とのこと。',
        { next: '分納の納期前の声かけ', dueIn: 0 },
      ),
    ],
  },
  {
    principal: '五味渕 澄江',
    lead: 'elder',
    leadWorker: '生駒 大地',
    receivedAgo: 176,
    route: 'watcher',
    issues: ['602', '104', '503', '605'],
    mainIssue: '602',
    complaint:
      '見守り員より。姉妹二人暮らし。雨戸が閉まったままで、妹が夜に大声を出す。姉は「うちのことはいい」と言う。',
    content:
      '妹澄江は若いころから外に出ていない。姉幸枝が買物・家事をすべて担う。姉の足腰が弱り、ごみが出せなくなっている。',
    urgency: 'month',
    screening: 'unreachable',
    consent: [
      { ago: 176, status: 'unconfirmed', scope: '' },
      { ago: 140, status: 'oral', scope: '高齢者センター、重層推進室' },
      { ago: 74, status: 'withdrawn', scope: '姉から「今後は来ないでほしい」との申出' },
    ],
    priority: 'middle',
    steps: [
      [165, 'assessment'],
      [88, 'council', '訪問を断られ、見守りの方法を協議するため'],
      [
        58,
        'suspended',
        '連絡不能（訪問・電話・手紙とも応答を断られている。見守り員と民生委員の情報により再開を判断する）',
        12,
        '見守り員と移動販売の方に生活の気配を聞く',
      ],
    ],
    notes: [
      note(176, 'third-party', '見守り員', '情報提供。誰が話したかは伏せてほしいとのこと。', {
        sensitive: true,
        scope: 'council',
        next: '訪問',
      }),
      note(
        170,
        'home-visit',
        '幸枝',
        '玄関先で姉と10分。ごみ出し支援の話には耳を傾けた。妹は「寝ている」。',
        { next: '2週間後に訪問' },
      ),
      note(140, 'home-visit', '幸枝', 'ごみ出し支援を週1回使うことに。関係機関への共有を口頭で了承。', {
        next: '支援の開始を確認',
      }),
      note(
        78,
        'phone',
        '幸枝',
        '「妹が役場の人を怖がって眠れない。もう来ないで」。理由をうかがおうとしたが電話が切れた。',
        { next: '手紙で詫びと連絡先を伝える' },
      ),
      note(74, 'letter', '幸枝', '手紙を投函。返送はない。関係機関に共有の停止を連絡した。', {
        scope: 'office',
        next: '見守り員に生活の気配を確認',
      }),
      note(
        58,
        'third-party',
        '見守り員',
        '夜の明かりと洗濯物はある。姉は週1回、移動販売で買物をしている。訪問は控える。',
        { scope: 'council', next: '移動販売の方に様子を聞く', dueIn: 18 },
      ),
    ],
  },
  {
    principal: '片平 浩志',
    lead: 'selfReliance',
    leadWorker: '神林 圭',
    receivedAgo: 150,
    route: 'other',
    referrer: { agency: null, name: '県地域生活定着支援センター' },
    issues: ['803', '501', '405', '505'],
    mainIssue: '803',
    complaint:
      '地域生活定着支援センターより。町出身の男性が帰住する。住まいは決まったが、仕事と日中の居場所、保証人がない。',
    content: '身寄りは町外の兄のみ（音信なし）。手先が器用で調理の経験がある。高血圧。',
    urgency: 'week',
    screening: 'plan',
    consent: [
      {
        ago: 150,
        status: 'partial',
        scope: '重層推進室、ステップ、県福祉事務所、町立病院（経歴の内容は重層推進室のみ）',
      },
    ],
    priority: 'low',
    steps: [
      [145, 'assessment'],
      [130, 'supporting'],
    ],
    notes: [
      note(
        150,
        'agency-conference',
        '地域生活定着支援センター',
        '引継ぎの会議。本人も同席。「静かに働きたい」。経歴の共有範囲を本人と確認した。',
        { sensitive: true, scope: 'office', next: '入居日に訪問' },
      ),
      note(143, 'home-visit', '本人', '入居。布団と調理器具を社協から借りた。近隣へのあいさつに付き添う。', {
        next: '受診の予約',
      }),
      note(110, 'accompany', '本人', '町立病院を受診。降圧薬を再開。', { next: '就労準備の利用' }),
      note(
        64,
        'office-visit',
        '本人、大迫支援員',
        '社協の食堂で週2日の調理補助を始めた。「ありがとうと言われるのはこたえる」。',
        { next: '勤務日を増やす相談' },
      ),
      note(
        16,
        'home-visit',
        '本人',
        '光熱費の支払いが心配。保証人のない入院への備えとして、権利擁護センターの事業を説明した。',
        { next: '権利擁護センターの面談に同行', dueIn: 6 },
      ),
    ],
  },
  {
    principal: 'SANTOS MARIA CRISTINA',
    lead: 'office',
    leadWorker: '門倉 遼',
    receivedAgo: 128,
    route: 'town-office',
    referrer: { agency: 'tax', name: '堤 浩介' },
    issues: ['804', '306', '401', '805'],
    mainIssue: '804',
    complaint:
      '税務住民課より。離婚後の手続きで来庁したが、届いた通知が読めず、手当も税の申告もしていない。子どもが通訳をしている。',
    content:
      '離婚から半年。食品工場の夜勤。娘（小4）が学校を休んで通院や役場の通訳をすることがある。在留資格の更新が近い。',
    urgency: 'month',
    screening: 'plan',
    consent: [
      { ago: 128, status: 'oral', scope: '重層推進室、税務住民課、こども家庭センター（通訳を介して説明）' },
      { ago: 60, status: 'written', scope: '支援プランに関わる機関（タガログ語の同意書）' },
    ],
    priority: 'middle',
    steps: [
      [120, 'assessment'],
      [45, 'planning'],
    ],
    notes: [
      note(
        128,
        'office-visit',
        '本人',
        '電話通訳を使い面談。子どもに通訳させない方針を伝えると、ほっとした表情。未開封の通知を12通預かった。',
        { next: '通知の仕分け' },
      ),
      note(121, 'office-visit', '本人', '児童扶養手当と就学援助の申請。申告の手伝いは税務住民課で予約。', {
        next: '在留資格の更新の準備',
      }),
      note(
        82,
        'agency-phone',
        '見本小 浜口教頭',
        '愛梨の欠席は減った。日本語の指導は不要、母との連絡にやさしい日本語を使うこととした。',
        { next: '学校からの手紙の見本を確認' },
      ),
      note(47, 'accompany', '本人', '出入国在留管理局の手続きに同行。受理。', { next: '更新結果の確認' }),
      note(
        6,
        'phone',
        '本人',
        '在留資格が更新された。昼の勤務に変わりたい。日本語教室に土曜の枠があると伝えた。',
        { next: '支援プラン案の説明（通訳手配）', dueIn: 8 },
      ),
    ],
  },
  {
    principal: '羽生田 真由',
    lead: 'office',
    leadWorker: '門倉 遼',
    receivedAgo: 112,
    route: 'medical',
    referrer: { agency: 'hospital', name: '稲垣 公子' },
    issues: ['205', '601', '104', '202'],
    mainIssue: '601',
    complaint:
      '町立病院より。母が外来で「娘が部屋から出ない。私が死んだらどうなるか」と話した。母自身も薬の飲み間違いが続いている。',
    content:
      '真由は大学卒業後に事務職を2年、人間関係で退職。以後20年余り在宅。夜に台所を使う。長男は県外で、母の物忘れを心配している。',
    urgency: 'month',
    screening: 'no-consent',
    consent: [
      { ago: 112, status: 'unconfirmed', scope: '' },
      { ago: 92, status: 'refused', scope: '' },
    ],
    priority: 'middle',
    steps: [
      [100, 'assessment'],
      [85, 'council', '本人に会えておらず同意がないため支援会議で扱う'],
    ],
    notes: [
      note(
        112,
        'agency-phone',
        '町立病院 稲垣MSW',
        '外来の話の内容を聴取。母の受診日に病院で会わせてもらう。',
        { scope: 'council', next: '受診日に面談' },
      ),
      note(104, 'accompany', 'きぬ', '病院の相談室で面談。母は「娘に知られたら怒られる」と何度も言う。', {
        stage: 'family',
        scope: 'council',
        next: '長男へ連絡',
      }),
      note(
        92,
        'home-visit',
        '真由',
        '玄関に出てこられた。「母が勝手に話したんですね。放っておいてください」。関係機関での相談は断られた。',
        {
          scope: 'council',
          next: '謝罪の手紙',
          stage: 'door',
          judgement: '予告なしの訪問は誤り。約束を守る人として覚えてもらうところからやり直す。',
        },
      ),
      note(
        91,
        'letter',
        '真由',
        '突然の訪問を詫びる手紙。今後は事前に日を知らせること、断ってよいことを書いた。',
        { scope: 'council', next: '長男と電話' },
      ),
      note(
        52,
        'phone',
        '和人',
        '長男は次の連休に帰省し、母の受診に付き添う。妹には無理に会わないとのこと。',
        { scope: 'council', next: '母の認定申請を勧める' },
      ),
      note(
        12,
        'letter',
        '真由',
        '手紙（4通目）に初めて返信。「訪問は月1回なら。母の薬のことだけ話します」。',
        { scope: 'council', next: '返信への返事を出し訪問日を提案', dueIn: -2 },
      ),
    ],
  },
];
