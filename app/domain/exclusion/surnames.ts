/** Surnames of two characters. */
const OF_TWO = new Set(
  "欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 慕容 尉迟 长孙 东方 南宫 西门 端木 公孙 轩辕 宇文 独孤".split(
    " ",
  ),
);

/**
 * The surnames of almost everybody. Names are looked for in a text only where one of them begins: what is remembered of
 * it is then one word in ten, and not the text.
 */
const OF_ONE = new Set(`
王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶
程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷龙黎史陶
贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖殷牛庄章鲁翟倪庞樊洪翁梅欧安温管岩固宁柳俞季鲍
焦左柯瞿舒耿牟卜路詹关苗凌费纪靳盛童甘祝霍葛项裴阮游喻兰聂伍蓝麦穆解单仇查辛甄屈鲜宫丛芦
佟米岳骆尚卓宗隋符缪褚谷齐晏戚薄简冷景毕冉蒲储商涂邢施占封亓燕邬桂习巩臧滕栾苟应敖边卞窦
艾晋楚逄栗池沙乐柴华冀明元房支匡冼邝
`);

/** How many characters of the surname stand at this place of a text in simplified characters; none where none begins. */
export function surnameAt(text: string, index: number): 0 | 1 | 2 {
  if (OF_TWO.has(text.slice(index, index + 2))) return 2;
  return OF_ONE.has(text.slice(index, index + 1)) ? 1 : 0;
}
