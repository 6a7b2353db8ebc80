/**
 * Where each syllable begins when Chinese characters are put in the order of their pinyin, as every ICU does (Unicode CLDR,
 * collation "pinyin"; copyright © Unicode, Inc., under the Unicode License v3): the syllable and the first character of it. What lies in between is read like its beginning.
 */
const BEGINNINGS = `
a吖ai哎an安ang肮ao凹ba丷bai挀ban扳bang邦bao勹bei卑ben奔beng伻bi屄bian边biao灬bie憋bin汃
bing冫bo癶bu峬ca嚓cai偲can参cang仓cao撡ce冊cen嵾ceng曽cha叉chai芆chan辿chang伥chao抄
che车chen抻cheng阷chi吃chong充chou抽chu出chua歘chuai揣chuan巛chuang刅chui吹chun旾chuo逴
ci呲cong匆cou凑cu粗cuan汆cui崔cun邨cuo搓da咑dai呆dan丹dang当dao刀de嘚den扥deng灯di氐
dian敁diao刁die爹ding丁diu丟dong东dou吺du厾duan耑dui垖dun吨duo多e妸ei诶en奀eng鞥er儿fa发
fan帆fang匚fei飞fen分feng丰fiao覅fo仏fou紑fu夫ga旮gai侅gan甘gang冈gao皋ge戈gei给gen根
geng刯gong工gou勾gu估gua瓜guai乖guan关guang光gui归gun丨guo呙ha哈hai咍han佄hang夯hao茠
he诃hei黒hen拫heng亨hm噷hong叿hou齁hu乎hua花huai怀huan欢huang巟hui灰hun昏huo吙ji丌jia加
jian戋jiang江jiao艽jie阶jin巾jing坕jiong冂jiu丩ju凥juan姢jue噘jun军ka咔kai开kan刊kang忼
kao尻ke匼kei剋ken肎keng劥kong空kou抠ku扝kua夸kuai蒯kuan宽kuang匡kui亏kun坤kuo扩la垃lai来
lan兰lang啷lao捞le仂lei勒leng崚li哩lia俩lian奁liang良liao撩lie毟lin拎ling伶liu溜lo囖
long龙lou瞜lu噜luan娈lue掠lun抡luo啰m呣ma妈mai埋man嫚mang牤mao猫me嚒mei呅men椚meng擝mi咪
mian宀miao喵mie乜min民ming名miu谬mo摸mou哞mu毪na拏nai腉nan囡nang囔nao孬ne疒nei娞nen恁
neng能ni妮nian拈niang娘niao鸟nie捏nin囜ning宁niu妞nong农nou羺nu奴nuan奻nue疟nun黁nuo郍
o喔ou讴pa妑pai拍pan眅pang乓pao抛pei呸pen喷peng匉pi丕pian囨piao剽pie氕pin姘ping乒po钋
pou剖pu仆qi七qia掐qian千qiang呛qiao悄qie苆qin亲qing靑qiong卭qiu丘qu区quan奍que缺qun夋
ran呥rang穣rao娆re惹ren人reng扔ri日rong戎rou厹ru邚rua挼ruan堧rui婑run瞤ruo捼sa仨sai毢
san三sang桒sao掻se閪sen森seng僧sha杀shai筛shan山shang伤shao弰she奢shei谁shen申sheng升
shi尸shou収shu书shua刷shuai衰shuan闩shuang双shui脽shun吮shuo说si厶song忪sou凁su苏suan狻
sui夊sun孙suo唆ta他tai囼tan坍tang汤tao夲te忑teng熥ti剔tian天tiao旫tie帖ting厅tong囲tou偷
tu凸tuan湍tui推tun吞tuo乇wa屲wai歪wan弯wang尣wei危wen昷weng翁wo挝wu乌xi夕xia虲xian仙
xiang乡xiao灱xie些xin心xing星xiong凶xiu休xu吁xuan吅xue削xun坃ya丫yan恹yang央yao幺ye倻
yi一yin囙ying应yo哟yong佣you优yu込yuan囦yue曰yun晕za帀zai災zan兂zang匨zao傮ze则zei贼
zen怎zeng増zha扎zhai夈zhan枬zhang张zhao佋zhe蜇zhen贞zheng凧zhi之zhong中zhou州zhu朱zhua抓
zhuai跩zhuan专zhuang妆zhui隹zhun宒zhuo拙zi乲zong宗zou邹zu租zuan钻zui厜zun尊zuo昨
`;

const inOrder = new Intl.Collator("zh-u-co-pinyin");
const beginnings = [...BEGINNINGS.matchAll(/([a-z]+)(\p{Script=Han})/gu)].map(
  ([, syllable = "", first = ""]) => ({ syllable, first }),
);

/** Characters that are read otherwise where they are a surname. */
const AS_SURNAME = new Map(
  [
    ..."曾zeng单shan仇qiu解xie查zha区ou朴piao盖ge翟zhai缪miao乐yue覃qin员yun尉yu折she".matchAll(
      /(.)([a-z]+)/gu,
    ),
  ].map(([, character = "", reading = ""]) => [character, reading]),
);

/** Readings that many people in the south do not tell apart are one: n and ng, z and zh, l and n. */
const ALIKE = /ng$|(?<=^[zcs])h|^n(?=[aeiou])/gu;
const readings = new Map<string, string>();

/** How a character sounds, without tones: two that sound alike have one reading. */
export function readingOf(character: string): string {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const reading = syllableOf(character).replaceAll(ALIKE, (end) =>
    end === "ng" ? "n" : end === "n" ? "l" : "",
  );
  readings.set(character, reading);
  return reading;
}

/** How a character is read, in Latin letters without tones. */
function syllableOf(character: string): string {
  let [low, high] = [0, beginnings.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const first = beginnings[middle]?.first ?? "";
    if (inOrder.compare(first, character) <= 0) low = middle;
    else high = middle;
  }
  return beginnings[low]?.syllable ?? "";
}

const syllables = beginnings.map(({ syllable }) => syllable).join("|");
const SPELLING = new RegExp(`^(?:${syllables}){2,6}$`, "u");

/** Whether letters can be read as pinyin of some characters: most words of other languages cannot. */
export const isSpelling = (letters: string): boolean => SPELLING.test(letters);

/** How a name is spelt in Latin letters, one word each character; more than one way where the surname has two readings. */
export function spelt(name: string): readonly (readonly string[])[] {
  const [first = "", ...rest] = [...name].map(syllableOf);
  const other = AS_SURNAME.get([...name][0] ?? "");
  return other
    ? [
        [first, ...rest],
        [other, ...rest],
      ]
    : [[first, ...rest]];
}
