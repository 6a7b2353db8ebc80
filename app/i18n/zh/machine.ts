/** The machine we run on, where somebody has to look after it. */
export const machine = {
  title: "服务器需要有人处理",
  disk: "存放数据的磁盘已用{{perCent}}%。用到95%时，只接收1MB以内的文件；用满以后不能再接收任何内容。请清理或者扩容。",
  clock: "程序和数据库的时钟相差{{seconds}}秒。登录、期限和记录的时间可能不准。请校准时钟。",
  keys: "密钥的备份与数据存放在同一块磁盘上：磁盘损坏时两者一起丢失，磁盘失窃时密钥一起失窃。请把KEY_BACKUP_DIR设到另一台机器上。",
  tell: "请马上告知服务器管理人员。办案不受影响。",
} as const;
