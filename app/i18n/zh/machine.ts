/** The machine we run on, where somebody has to look after it. */
export const machine = {
  title: "服务器需要有人处理",
  disk: "存放数据的磁盘已用{{perCent}}%。用到95%时，上传的文件只接收1MB以内的；用满以后什么都不能接收。请清理或者扩容。",
  clock: "程序和数据库的时钟相差{{seconds}}秒。登录、期限和记录的时间可能不准。请校准时钟。",
  keys: "密钥的备份和数据放在同一块磁盘上：磁盘损坏，两份一起丢失；磁盘被拿走，密钥也一起被拿走。请把KEY_BACKUP_DIR设到另一台机器上。",
  tell: "请马上告知服务器管理人员。办案不受影响。",
} as const;
