/** The small pages: accessibility and the site map. */
export const pages = {
  accessibility: {
    title: "无障碍说明",
    lead: "谁都应该能用。这里写明做到了什么、还差什么、不方便时找谁。",
    done: {
      title: "做到了什么",
      script: "不开脚本也能用完每一项功能。",
      keyboard: "只用键盘能到达每一个链接、按钮和输入框，焦点看得见。",
      reader: "读屏软件能读出标题、标签、提示和错误；每页只有一个一级标题。",
      zoom: "放大到200%、屏幕宽320像素，不用左右滚动；大表格在自己的框里滚动。",
      colour: "颜色从不单独表示意思，都配有形状和文字；文字对比度至少4.5比1。",
      elder: "长辈版：正文不小于18磅，按钮不小于60像素，内容一样不少。",
      motion: "没有动画、弹窗、倒计时和验证码图片。",
    },
    standard: {
      title: "对照的标准",
      says: "WCAG 2.1 AA级，以及GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》。用自动工具和键盘检查过，还没有请第三方机构评测。",
    },
    missing: {
      title: "还差什么",
      evidence: "别人上传的照片和文件，可能没有文字说明。",
      sign: "还没有手语视频和易读版。",
      letter: "文书按公文格式排版，在小屏幕上要放大看。",
    },
    contact: {
      title: "不方便时找谁",
      says: "打{{phone}}，{{hours}}，或者到{{address}}。说清哪一页、用的什么设备，我们会帮您办，也会改。",
    },
  },
  siteMap: {
    title: "网站地图",
    tell: "我要反映",
    complaint: "投诉",
    report: "举报",
    enquiry: "咨询",
    adverse: "不良反应",
    follow: "查询",
    progress: "查询进度",
    about: "说明",
    home: "首页",
    help: "使用帮助",
    deadlines: "期限和法律依据",
    protection: "我们如何保护您",
    accessibility: "无障碍说明",
  },
} as const;
