import { filingQuestions } from "#app/i18n/zh/filing-questions.ts";
export const filing = {
  neutral: "填写",
  kind: { complaint: "投诉", report: "举报" },
  where: "{{kind}}，第{{step}}步，共{{steps}}步",
  before: {
    title: { complaint: "投诉之前", report: "举报之前" },
    lead: {
      complaint: "大约5分钟。先看一眼下面几条，再开始。",
      report: "大约5分钟，可以不留姓名。先看一眼下面几条，再开始。",
    },
    for: {
      complaint:
        "投诉是为了解决您和商家的争议：退款、换货、赔偿。您买来自己用，权益受到损害，知道受损不到三年。",
      report:
        "举报是告诉我们有人违法。我们核查，决定是否立案。请写清谁、在哪里、什么时候、怎么做的。",
    },
    days: {
      complaint: "{{count}}个工作日内告诉您受理还是不予受理",
      report: "{{count}}个工作日内核查，决定是否立案",
    },
    need: {
      title: "手边最好有",
      product: "产品或包装，照着上面的名称、批准文号、批号写",
      proof: "付款截图、小票、聊天记录、照片",
      unknown: "没有也能提交。不知道的写“不知道”，看不清的写“看不清”",
    },
    truth: "请写您知道的真实情况。编造事实、诬告别人，要负法律责任；记错了不算。",
    identity: {
      complaint: "法律要求投诉人提供真实姓名、电话、地址。这些信息会被密封，只用来办这件事。",
      report: "举报可以匿名。您留下姓名的，姓名会被密封，办案的人看不到。",
    },
    danger: "有生命危险，先拨120。正在发生的犯罪，拨110。",
    start: "开始",
    resume: "您有一份没填完的，接着填",
    anew: "重新开始",
    anewForgets: "重新开始，没填完的那份就删除了。",
    receipt: {
      title: "您上次的回执还没有记下",
      link: "先看回执，记下回执号和查询密码",
    },
  },
  step: {
    product: "是什么产品？",
    seller: { complaint: "您和谁有争议？", report: "您举报谁？" },
    facts: "发生了什么？",
    claim: "您要求什么？",
    you: { complaint: "您是谁？", report: "您愿意留下姓名吗？" },
    files: "有照片或文件吗？",
    check: "提交前，请核对一遍",
  },
  files: {
    hint: "照片（JPG、PNG、WebP）或PDF，每个不超过{{megabytes}}MB，最多{{count}}个。没有就直接继续。",
    scarce: {
      title: "存储空间不足，暂时只收{{megabytes}}MB以内的文件",
      body: "照片可以先缩小再传。大的文件请留着，先提交，以后凭回执补充。文字不受影响。",
    },
    label: "选择照片或文件",
    add: "上传",
    held: "已经上传",
    none: "还没有上传文件。",
    remove: "删除",
    size: "{{kilobytes}}KB",
    clean:
      "照片上传的时候，里面附带的拍摄地点、时间、手机型号和编号就会去掉，原图不留。提交以后，文件换成编号保存，原来的文件名也不保留。",
    warning:
      "去不掉的：画面里拍到的东西；PDF里的作者姓名和修改记录；单位打印机印出的文件上看不见的暗点。怕被认出来，就重新拍照，不要传PDF。",
    removed: "已经去掉：{{traces}}",
    nothingFound: "没有发现附带的信息",
    untouched: "没有改动。PDF里可能有作者姓名、单位、修改时间，能拍照就改传照片。",
    trace: {
      place: "拍摄地点",
      time: "拍摄时间",
      device: "手机或相机的型号、编号",
      author: "作者姓名",
      software: "用过的软件",
      preview: "藏在里面的小图",
      other: "其他附带信息",
    },
    fault: {
      "too-large": "文件太大：{{name}}，每个不超过{{megabytes}}MB。其他文件已经存好。",
      "not-accepted": "这种文件不能收：{{name}}。请换成照片或PDF。",
      "too-many": "最多{{count}}个文件。{{name}}没有存。",
      empty: "请先选择文件，再按上传；没有文件就按继续。",
      "no-content": "这个文件是空的：{{name}}。请打开看看，换一个再传。",
      unreadable: "打不开这张图片：{{name}}。文件可能坏了，请换一张，或者重新拍照。",
      "too-many-pixels": "这张图片的尺寸太大：{{name}}。请截取一部分，或者缩小后再传。",
    },
  },
  check: {
    both: {
      title: "会分成两件事来办",
      body: "您既要求解决争议，又举报对方违法。我们会登记一件投诉、一件举报，都从今天开始算期限。",
    },
    anonymous: "不留姓名",
    files: "{{count}}个文件",
    noFiles: "没有",
    nothing: "没有填",
    truthful: "以上是我知道的真实情况。编造事实要负法律责任，记错了不算。",
    truthfulMissing: "请确认以上是您知道的真实情况",
    submit: "提交",
  },
  saved: "填过的已经存好。24小时内在这台设备上可以接着填。",
  forSeller: {
    title: "调解时，商家会看到的",
    not: "只有这些会告诉商家，包括您的姓名。电话、地址、上传的文件、举报的内容和办理情况都不会。（《市场监督管理投诉举报处理办法》第三十七条）",
  },
  realName: {
    title: "单位内部的人想要更高的奖励，要留姓名",
    chosen: "您选了匿名：拿不到内部举报人的奖励标准",
    body: "药品、医疗器械单位的内部人员，实名举报才按内部举报人的标准奖励。“保密”也是实名：姓名密封，办案的人看不到。匿名的人还能凭回执和密码申领一般的举报奖励。依据：{{cite}}。",
    change: "改成保密或者实名",
  },
  ...filingQuestions,
} as const;
