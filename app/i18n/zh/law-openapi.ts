/** The description of the doors for programs, `/openapi.json`; of fields and answers it says what the page says. */
export const lawOpenapi = {
  title: "给程序读的说明",
  says: "每一个地址怎么问、会怎么答，用OpenAPI 3.1写成，程序可以直接读。",
  answered: "回答。",
  onlyAsked: "除了GET和HEAD，别的方法都这样回答。",
  refused: "请求没有到这个地址：读不懂、太长，或者来自别的网站的表单。回答是一个给人看的网页。",
  failed: "现在不能回答，请过一会儿再问。",
  language: "错误说明用的语言：zh（中文）或者en（英文）。不写就用中文。",
  live: { title: "在运行吗", says: "这个进程是否在运行。不查别的。", yes: "在运行。" },
  ready: {
    title: "能服务吗",
    says: "这个进程能不能服务，一行说一个部分。给分配请求的程序用。",
    yes: "能服务。",
    no: "不能服务，或者正在启动、正在退出：请求不要发到这里。",
  },
} as const;
