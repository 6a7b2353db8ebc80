/** The machine we run on, where somebody has to look after it. */
export const machine = {
  title: "服务器需要有人处理",
  disk: "存放数据的磁盘已用{{perCent}}%。满95%时，上传的文件只收1MB以内的；满了以后什么都收不进来。请清理或者扩容。",
  clock: "程序和数据库的时钟相差{{seconds}}秒。登录、期限和记录的时间可能不准。请校准时钟。",
  keys: "密钥的第二份和数据放在同一块磁盘上：磁盘坏了，两份一起丢；磁盘被拿走，密钥也一起被拿走。请把KEY_BACKUP_DIR设到另一台机器上。",
  tell: "请马上告诉管服务器的人。案件照常办理。",
} as const;
