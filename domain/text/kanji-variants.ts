/**
 * Variant, old and vulgar forms of kanji as the first of their group (辺邊邉 → 辺). For search alone: the groups hold what
 * a clerk looks for as one name, which is wider than what is the same character (斎 and 斉). Idempotent.
 */
export function foldKanjiVariants(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => representatives.get(character) ?? character);
}

/** Each group: the form searched for, then its variants. No character stands in two groups. */
export const variantGroups: readonly string[] = `
辺邊邉 斎斉齋齊 高髙 崎﨑嵜碕㟢 沢澤 浜濱濵 広廣 吉𠮷 桜櫻 国國圀 島嶋嶌 富冨 柳栁桺 徳德悳 瀬瀨 巌巖 岩嵒 竜龍 恵惠 真眞 万萬
学學斈 条條 関關 橋槗 館舘 船舩 峰峯 群羣 桧檜 枡桝 薮藪籔 園薗 野埜 秋穐秌 梅楳 松枩 坂阪 岡崗 渕淵渊 糸絲 鴎鷗 鴬鶯
鶴靏靍靎 亀龜 頬頰 桑桒 祢禰 弥彌 穣穰 尭堯 遥遙 瑶瑤 槙槇 凛凜 塩鹽 壷壺 寿壽夀 将將 庵菴 厩廐廏 彦彥 恒恆 晃晄 晋晉
暁曉 昇曻 京亰 仙僊 修脩 兎兔 冴冱 沖冲 涼凉 刃刄 剣劍劔劒剱 勲勳 勇勈 厨廚 原𠩤 収收 台臺 哲喆 喜㐂 土圡 壮壯 売賣 卯夘
多夛 奨奬 奥奧 姉姊 宝寶寳 寛寬 尓爾 岳嶽 峡峽 巣巢 帯帶 弐貳 当當 慎愼 払拂 拡擴 挙擧 揺搖 携攜 昂昻 本夲 来來徠
柏栢 柿柹 栄榮 栖棲 歓歡 氷冰 浄淨 浅淺 済濟 渋澁澀 渓溪 満滿 滝瀧 澄澂 灯燈 為爲 熙煕熈 独獨 猪豬 珍珎 留畱 畳疊
皐皋 礼禮 禄祿 稲稻 穂穗 篭籠 簑蓑 経經 総總 縄繩 耕畊 聡聰 芦蘆 莱萊 蒋蔣 蓋葢 蔵藏 薫薰 薬藥 蛍螢 蝉蟬 蝋蠟 衛衞
覚覺 観觀 証證 誉譽 譲讓 豊豐 釈釋 鉄鐵銕鐡 鋭銳 鎌鐮 鎮鎭 随隨 隠隱 雑雜 静靜 霊靈 頼賴 顔顏 騨驒 麦麥 黒黑 齢齡
亜亞 悪惡 圧壓 囲圍 医醫 壱壹 営營 駅驛 円圓 縁緣 艶艷 応應 欧歐 殴毆 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷
殻殼 楽樂 缶罐 巻卷 陥陷 勧勸 気氣 帰歸 偽僞 戯戲 犠犧 旧舊 拠據 虚虛 挟挾 狭狹 郷鄕 区區 駆驅 径徑 茎莖 掲揭 軽輕 継繼
鶏鷄 芸藝 撃擊 欠缺 研硏 県縣 倹儉 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 効效 黄黃 鉱鑛 号號 砕碎 剤劑 参參 桟棧 蚕蠶
惨慘 賛贊 残殘 歯齒 児兒 辞辭 湿濕 実實 写寫 従從 獣獸 縦縱 粛肅 処處 叙敍 称稱 焼燒 状狀 乗乘 剰剩 壌壤 嬢孃 醸釀 触觸
嘱囑 寝寢 尽盡 図圖 粋粹 酔醉 髄髓 枢樞 数數 声聲 窃竊 摂攝 専專 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 争爭 荘莊 捜搜 挿插
曽曾 痩瘦 装裝 騒騷 増增 臓臟 即卽 属屬 続續 堕墮 対對 体體 滞滯 択擇 担擔 単單 胆膽 団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝
鋳鑄 庁廳 徴徵 聴聽 勅敕 逓遞 点點 転轉 伝傳 党黨 盗盜 闘鬪 読讀 届屆 悩惱 脳腦 覇霸 拝拜 廃廢 発發 髪髮 抜拔 蛮蠻
秘祕 瓶甁 仏佛 併倂 並竝 餅餠 変變 弁辨瓣辯 歩步 褒襃 翻飜 毎每 麺麵 黙默 訳譯 与與 予豫 余餘 様樣 謡謠 乱亂 覧覽 両兩
猟獵 緑綠 塁壘 励勵 暦曆 歴歷 恋戀 炉爐 労勞 楼樓 録錄 湾灣 青靑 清淸 産產 説說 税稅 悦悅 脱脫 閲閱 戸戶 呉吳 娯娛 内內
尚尙 姫姬 教敎 裏裡 略畧 杯盃 侭儘 嚢囊 掴摑 涛濤 焔焰 砺礪 祷禱 繋繫 賎賤 醤醬 鹸鹼 麹麴 蛎蠣 噛嚙 填塡 剥剝 叱𠮟
屏屛 撹攪 潅灌 躯軀 迩邇 鈎鉤 村邨 協恊 舎舍 歳歲 磯礒 楡榆 強强 虎乕 蝿蠅 概槪 既旣 葉枼 別别 衆眾
`
  .trim()
  .split(/\s+/);

const representatives: ReadonlyMap<string, string> = new Map(
  variantGroups.flatMap((group) => {
    const [representative = '', ...variants] = group;
    return variants.map((variant) => [variant, representative] as const);
  }),
);
