/** Files of a matter, shown one by one. */
export const deskFiles = {
  file: {
    title: "证据{{position}}，事项{{number}}",
    tools: "文件之间切换",
    place: "第{{at}}个，共{{of}}个",
    previous: "上一个",
    next: "下一个",
    facts: "文件和事项",
    whole: "按原始大小显示",
    alt: "证据{{position}}的图片",
    download: "下载",
    open: "查看",
    type: "{{name}}，{{size}} KB",
    notShown: "这个文件不能在这里显示",
    heic: "HEIC照片原样密封保存，请下载后用能打开HEIC的软件查看。里面可能还有拍摄地点和时间，转发以前请留意。",
    other:
      "为了安全，这类文件不在网页里打开，请下载后查看。不要在联网的电脑上运行文件里的宏或者程序。",
    added: "后来补充的",
    withSubmission: "随来件提交",
    fact: {
      number: "登记号",
      kind: "类型",
      product: "产品",
      receivedOn: "收到日期",
      stage: "环节",
      came: "来源",
      type: "文件",
    },
  },
} as const;
