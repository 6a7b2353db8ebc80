/** 快捷键：键盘上按一个键做什么，怎样关掉。 */
export const keys = {
  title: "快捷键",
  everywhere: "每一页",
  list: "列表",
  matter: "事项页",
  here: "这一页可办理的",
  says: {
    sheet: "打开、关闭这张表",
    search: "到查找框",
    next: "下一行",
    previous: "上一行",
    open: "打开这一行",
    back: "返回列表",
  },
  lead: "光标在输入框里的时候，这些键照常打字。",
  leadOnMatters:
    "事项页上，每项办理后面的字母就是它的快捷键：按一下只是展开，办理还要按里面的按钮。光标在输入框里的时候，这些键照常打字。",
  choice: "使用快捷键",
  kept: "只在这台电脑的这个浏览器里有效。关掉以后要再打开，点左边的“快捷键”。",
  unheard: "这个浏览器没有运行脚本，快捷键用不了。所有操作用Tab键和回车键也都能完成。",
  close: "关闭",
  toList: "跳到列表第一行",
  backTo: "返回“{{list}}”",
  back: "返回列表",
} as const;
