/** Photographs and documents: what may be sent, what becomes of it, and why it was not taken. */
export const files = {
  hint: "照片（{{pictures}}）或者PDF，每个不超过{{megabytes}}MB，最多{{count}}个。同一个文件传两次，只保存一份。没有文件的，可以不传。",
  scarce: {
    title: "存储空间不足，暂时只接收{{megabytes}}MB以内的文件",
    body: "照片可以缩小后再传。较大的文件请先保留，提交以后凭回执补充。文字不受影响。",
  },
  label: "选择照片或文件",
  add: "上传",
  held: "已上传的文件",
  remove: "删除",
  unname: "不保留文件名",
  unnamed: "没有文件名的文件",
  names: "文件名里有姓名、工号或者单位的，可以不保留文件名。",
  size: "{{kilobytes}}KB",
  before: {
    title: "怕被认出来的，上传之前请看",
    clean:
      "JPG、PNG、WebP、GIF、AVIF照片附带的拍摄地点、时间、手机型号和编号，上传时就会去掉，原图不保留。提交以后，文件换成编号保存，不再保留文件名。",
    warning:
      "去不掉的：画面里拍到的东西；PDF里的作者姓名和修改记录；单位打印机印出的文件上看不见的暗点。怕被认出来，就重新拍照，不要传PDF。",
    heic: "苹果手机的HEIC照片会原样密封保存，拍摄地点、时间也留在里面。想去掉的，请改传JPG：可以把照片截屏再传，或者在“设置—相机—格式”里选“兼容性最佳”后重新拍。",
    crash: "没有提交的文件，遇到系统故障可能要重新上传；文字不受影响。",
  },
  same: { title: "下面的文件和已上传的相同，只保存一份" },
  removed: "已经去掉：{{traces}}",
  nothingFound: "没有发现附带的信息",
  untouched: "没有改动。PDF里可能有作者姓名、单位、修改时间，能拍照就改传照片。",
  sealed:
    "没有改动，原样密封保存。里面可能还有拍摄地点、时间和手机型号；工作人员要下载后用能打开HEIC的软件查看。想去掉这些信息，请删除后改传JPG或者截屏。",
  changed: {
    shrunk: "照片太大，已从{{from}}缩小为{{to}}",
    "painted-as": "已改存为{{name}}格式",
    frames: "动图，{{count}}帧都已保存",
    "end-missing": "文件末尾缺了一点，缺的部分没有画面，请核对原文件",
  },
  trace: {
    place: "拍摄地点",
    time: "拍摄时间",
    device: "手机或相机的型号、编号",
    author: "作者姓名",
    software: "用过的软件",
    preview: "内嵌的缩略图",
    film: "附带的短视频（实况照片、动态照片）",
    "more-pictures": "附带的其他图片（景深、HDR等）",
    attached: "附在图片后面的其他数据",
    other: "其他附带信息",
  },
  progress: {
    label: "上传进度",
    going: "正在上传，请不要关闭这一页。",
    arrived: "已经传完，正在处理，请稍等。",
    broken: "连接断开，没有传完。选好的文件还在，请再按一次。",
  },
  theRest: "后面的内容",
  fault: {
    "too-large": "{{name}}太大，每个文件不超过{{megabytes}}MB。同时选的其他文件不受影响。",
    "not-accepted": "不支持这种文件格式：{{name}}。可以上传{{pictures}}图片和PDF。",
    "too-many": "最多上传{{count}}个文件，{{name}}没有保存。",
    empty: "请先选择文件，再按“上传”；没有文件的，直接按“继续”。",
    "no-content": "{{name}}是空文件，请打开检查，换一个再传。",
    unreadable: "{{name}}打不开，文件可能已经损坏，请换一张或者重新拍照。",
    "cut-short": "{{name}}只有一部分，后面的画面没有传来，请重新上传。",
    "too-many-pixels": "{{name}}的图片尺寸太大，请截取一部分，或者缩小后再传。",
    "too-heavy": "{{name}}打不开：处理它要用的内存或者时间超过了限制。请缩小或者截屏后再传。",
    crowded:
      "现在上传的人太多，{{name}}没有保存。文字已经保存，请过几分钟再传；也可以先提交，以后凭回执补充。",
    "slow-line":
      "网络太慢或者中断，{{name}}没有传完。传完的文件和文字已经保存，请再传一次没有传完的。",
    "broken-off": "连接断开，{{name}}没有传完。传完的文件和文字已经保存，请再传一次没有传完的。",
    "not-all-read":
      "这一次发来的内容太多或者不完整，后面的没有读到。请核对下面的列表，缺的再传一次。",
    "text-cut": "文字太长，后面的没有保存。请缩短，或者分几次补充。",
    "no-room":
      "没有提交的文件太多，空间已满，{{name}}没有保存。文字不受影响：请先提交，以后凭回执补充文件。",
    lost: "系统出过故障，之前上传的文件有的没有保住。请核对下面的列表，缺的再传一次。",
  },
} as const;
