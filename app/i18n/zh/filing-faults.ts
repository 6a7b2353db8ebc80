/** What is wrong with an answer to a question of the form, a whole sentence for each. */
export const filingFaults = {
  other: "请核对这一项的内容",
  productType: { missing: "请选择产品类别", "not-a-choice": "请从列出的产品类别里选择" },
  productName: {
    missing: "请填写产品名称，不知道的填“不知道”",
    "too-long": "产品名称最多{{longest}}字，请缩短",
  },
  licence: { "too-long": "批准文号、注册证号或备案号最多{{longest}}字，请缩短" },
  batch: { "too-long": "批号最多{{longest}}字，请缩短" },
  place: {
    missing: "请选择在哪里买的，或者在哪里发生的",
    "not-a-choice": "请从列出的场所里选择在哪里买的，或者在哪里发生的",
  },
  platform: { "too-long": "网络平台名称最多{{longest}}字，请缩短" },
  respondent: {
    missing: {
      complaint: "请填写商家名称，不知道的填“不知道”",
      report: "请填写被举报单位或个人的名称，不知道的填“不知道”",
    },
    "too-long": "对方名称最多{{longest}}字，请缩短",
  },
  respondentAddress: { "too-long": "对方地址最多{{longest}}字，请缩短" },
  keepAway: { "not-a-choice": "请选择本局是否有需要回避的人员或科室" },
  keepUnits: { "not-a-choice": "请从列出的科室里选择需要回避的科室" },
  keepOfficials: {
    missing: "请选择需要回避的科室，或者写明需要回避的人员",
    "too-long": "需要回避的人员最多写{{longest}}字，只写姓名、科室就可以",
  },
  story: {
    missing: "请填写事情经过",
    "too-long": "事情经过最多{{longest}}字，您写的都还在，请删减",
  },
  ongoing: {
    missing: "请选择现在是否还在继续",
    "not-a-choice": "请从列出的选项里选择现在是否还在继续",
  },
  alsoReport: {
    missing: "请选择是否同时举报对方违法",
    "not-a-choice": "请从列出的选项里选择是否同时举报对方违法",
  },
  forSeller: {
    missing: "请填写调解时可以告知商家的内容",
    "too-long": "调解时告知商家的内容最多{{longest}}字，您写的都还在，请删减",
  },
  filesForMediation: {
    missing: "请选择上传的材料调解时要不要用",
    "not-a-choice": "请从列出的选项里选择上传的材料调解时要不要用",
  },
  reportConfidential: {
    missing: "请选择举报部分的姓名是否对办案人员保密",
    "not-a-choice": "请从列出的选项里选择举报部分的姓名是否对办案人员保密",
  },
  claims: { missing: "请至少选择一项诉求", "not-a-choice": "请从列出的诉求里选择" },
  consentPublication: {
    missing: "请选择是否同意公示投诉信息",
    "not-a-choice": "请从列出的选项里选择是否同意公示投诉信息",
  },
  consentDelegation: {
    missing: "请选择是否同意委托消费者协会调解",
    "not-a-choice": "请从列出的选项里选择是否同意委托消费者协会调解",
  },
  stance: { missing: "请选择举报方式", "not-a-choice": "请从列出的举报方式里选择" },
  name: { missing: "请填写您的姓名", "too-long": "姓名最多{{longest}}字，请核对" },
  phone: { missing: "请填写联系电话", "too-long": "联系电话最多{{longest}}个字符，请核对" },
  address: {
    missing: "请填写通讯地址，用于寄送文书",
    "too-long": "通讯地址最多{{longest}}字，请缩短",
  },
  email: {
    missing: "请填写完整的电子邮箱，例如zhen@example.com",
    "too-long": "电子邮箱最多{{longest}}个字符，请核对",
  },
  insider: {
    missing: "请选择您是否为该单位的内部人员",
    "not-a-choice": "请从列出的选项里选择您是否为该单位的内部人员",
  },
  wantsReward: {
    missing: "请选择查实后是否申请举报奖励",
    "not-a-choice": "请从列出的选项里选择查实后是否申请举报奖励",
  },
} as const;
