/** What may be wrong with what somebody typed, whatever form asked for it, and how it is read back. */
export const typed = {
  fault: {
    "not-a-day": "日期请写成2026年9月14日，或者2026-09-14",
    "no-such-day": "日历上没有这一天，请核对月份和日期",
    "two-ways": "日期请把年份写在最前面，例如2026-03-05，以免月和日混淆",
    "no-year": "请写上年份，例如2026年3月5日",
    "wrong-order": "结束的时间在开始的时间以前，请核对",
    "in-the-future": "发生日期不能晚于今天",
    "too-early": "发生日期太早，请核对年份",
    "not-an-amount": "请用数字填写金额，例如268.50或者1.2万",
    "two-numbers": "这里只填一个金额，例如268.50",
    "too-much": "金额太大，请核对小数点和位数",
    "no-area-code": "固定电话请加上区号，例如010-65551234；香港号码请加+852",
    "mobile-digits": "手机号码应为11位，请核对有没有多写或者漏写",
    "several-numbers": "这里只填一个电话，另一个可以写在事情经过里",
    "not-a-phone": "电话请填手机号码，或者区号加号码，例如010-65551234转801",
    "no-at": "邮箱地址里应当有一个@，例如zhen@example.com",
    "several-addresses": "这里只填一个邮箱地址",
    "not-an-address": "这个邮箱地址收不到信，请核对有没有多写或者漏写的字符",
  },
  unknownTime: "记不清",
  span: "{{from}}到{{through}}",
} as const;
