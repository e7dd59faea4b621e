import type { OtherName, Phone } from '../../contract/person.ts';

/** 旧姓, 通称 and the spelling of the register. */
export const otherNames: Readonly<Record<string, readonly OtherName[]>> = {
  '柿沼 ハツ': [{ kind: 'maiden', name: '風間 ハツ', kana: 'かざま はつ' }],
  '塩見 久美子': [{ kind: 'maiden', name: '柿沼 久美子', kana: 'かきぬま くみこ' }],
  '真壁 亜矢': [{ kind: 'former', name: '笹森 亜矢', kana: 'ささもり あや' }],
  '乙部 里佳': [{ kind: 'maiden', name: '沢井 里佳', kana: 'さわい りか' }],
  '志田 美咲': [{ kind: 'former', name: '久慈 美咲', kana: 'くじ みさき' }],
  'SANTOS MARIA CRISTINA': [{ kind: 'alias', name: 'サントス マリア', kana: 'さんとす まりあ' }],
  'FERREIRA DOS SANTOS MARIA APARECIDA LUCI': [{ kind: 'alias', name: 'ルーシー', kana: 'るーしー' }],
  'TRAN VAN DUONG': [{ kind: 'alias', name: 'ズオン', kana: 'ずおん' }],
  '髙柳 清志': [{ kind: 'register', name: '髙栁 清志', kana: 'たかやなぎ きよし' }],
  '岩﨑 颯真': [{ kind: 'former', name: '帯刀 颯真', kana: 'おびなた そうま' }],
  '的場 恵津子': [{ kind: 'maiden', name: '木内原 恵津子', kana: 'きうちはら えつこ' }],
};

/** Telephones of those who have several, or with whom it matters when one calls. */
export const phones: Readonly<Record<string, readonly Phone[]>> = {
  '柿沼 ハツ': [{ number: '0000-00-2101', owner: '自宅（母屋）', callable: '日中。呼び出しは長めに' }],
  '柿沼 正彦': [
    { number: '0000-00-2103', owner: '本人の携帯', callable: '14時以降。非通知には出ない' },
    { number: '0000-00-2101', owner: '自宅（母屋）', callable: '母が出る。用件は本人に直接' },
  ],
  '塩見 久美子': [
    { number: '0000-00-2102', owner: '本人の携帯', callable: '平日は19時以降、土日は日中' },
    { number: '0000-00-2104', owner: '勤め先', callable: '急ぎのときだけ。個人名で' },
  ],
  '真壁 亜矢': [
    { number: '0000-00-2111', owner: '本人の携帯', callable: '午後。午前は体調により出られない' },
    { number: '0000-00-2113', owner: 'ショートメッセージ', callable: 'いつでも可（返信は翌日まで待つ）' },
  ],
  '真壁 とし江': [{ number: '0000-00-2112', owner: '本人の携帯', callable: '夕方以降。娘の了承の範囲で' }],
  '乙部 慎吾': [{ number: '0000-00-2123', owner: '本人の携帯', callable: '夜勤明けの日は15時以降' }],
  '乙部 里佳': [
    { number: '0000-00-2122', owner: '本人の携帯', callable: '10時〜15時（義母のデイの日）' },
    { number: '0000-00-2121', owner: '自宅', callable: '義母が出ることがある。用件は言わない' },
  ],
  '三浦谷 佳代': [
    { number: '0000-00-2132', owner: '本人の携帯', callable: '夜。本人の様子の詳細は伝えない' },
  ],
  '志田 美咲': [
    { number: '0000-00-2141', owner: '本人の携帯', callable: '本人のみ。留守番電話に用件を残さない' },
  ],
  '志田 洋子': [
    { number: '0000-00-2142', owner: '本人の携帯', callable: '室の番号は通知しない。孫の学校名は言わない' },
  ],
  '多和田 賢二': [{ number: '0000-00-2202', owner: '本人の携帯', callable: '昼休みか19時以降' }],
  '邊見 亮': [{ number: '0000-00-2211', owner: '本人の携帯', callable: '入江からのみ。16時以降' }],
  '久保寺 文恵': [
    { number: '0000-00-2322', owner: '本人の携帯', callable: '夫のいない平日の午前' },
    { number: '0000-00-2323', owner: '実家', callable: '危ないときの連絡先' },
  ],
  'FERREIRA DOS SANTOS MARIA APARECIDA LUCI': [
    { number: '0000-00-2331', owner: '本人の携帯', callable: '勤務の前後。電話通訳を使う' },
  ],
};
