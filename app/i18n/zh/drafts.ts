/** What becomes of a draft: lost, thrown away. */
export const drafts = {
  lost: {
    draft: {
      title: "没有找到您的草稿",
      body: "草稿只在填写的那台设备上保存24小时；也可能已经提交过了。没有看到回执的，就是还没有提交，请重新填写。",
    },
    unsent: {
      title: "刚才没有提交成功",
      body: "草稿已经不在了，我们什么也没有收到。草稿只在填写的那台设备上保存24小时。请重新填写一次。",
    },
    begunAnew: {
      title: "之前的草稿不在了，什么也没有提交",
      body: "草稿只在填写的那台设备上保存24小时。刚才那一页填的已经存好，其他的请再填一次。",
    },
  },
  throwAway: {
    title: "要删除没填完的内容吗？",
    lead: { complaint: "这是一份没有提交的投诉。", report: "这是一份没有提交的举报。" },
    body: "删除以后，填过的文字和上传的文件都没有了，找不回来。",
    button: "删除",
    keep: "不删，接着填",
  },
} as const;
