/** What becomes of a draft: lost, thrown away. */
export const drafts = {
  lost: {
    draft: {
      title: "没有找到您的草稿",
      body: "草稿只在填写时使用的设备上保存24小时；同一网络没有提交的草稿太多时，最久没有动过的会提前删除；也可能已经提交过了。没有看到回执的，就是还没有提交，请重新填写。",
    },
    unsent: {
      title: "刚才没有提交成功",
      body: "草稿已经不在，我们没有收到任何内容。草稿只在填写时使用的设备上保存24小时。请重新填写一次。",
    },
    begunAnew: {
      title: "之前的草稿已经不在，没有提交",
      body: "草稿只在填写时使用的设备上保存24小时。刚才那一页填写的内容已经保存，其他的请再填一次。",
    },
  },
  throwAway: {
    title: "确认删除没有填完的内容？",
    lead: { complaint: "这是一份尚未提交的投诉。", report: "这是一份尚未提交的举报。" },
    body: "删除以后，填写的文字和上传的文件都无法找回。",
    button: "删除",
    keep: "不删除，继续填写",
  },
} as const;
