/** The description of the doors for programs, `/openapi.json`; of fields and answers it says what the page says. */
export const lawOpenapi = {
  title: "接口说明文件",
  says: "每个地址怎样调用、返回什么，按OpenAPI 3.1写成，程序可以直接读取。",
  answered: "返回结果。",
  onlyAsked: "GET和HEAD以外的方法都这样返回。",
  refused: "请求没有到达这个地址：无法识别、太长，或者来自其他网站的表单。返回的是网页。",
  failed: "现在不能返回结果，请稍后再试。",
  language: "错误说明使用的语言：zh（中文）或者en（英文）。不填的用中文。",
  live: { title: "是否在运行", says: "这个进程是否在运行，不检查其他内容。", yes: "在运行。" },
  ready: {
    title: "能否提供服务",
    says: "这个进程能否提供服务，一行说明一个部分。供分配请求的程序使用。",
    yes: "可以提供服务。",
    no: "不能提供服务，或者正在启动、正在退出：请不要把请求发到这里。",
  },
} as const;
