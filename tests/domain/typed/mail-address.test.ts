import { expect, test } from "vitest";
import { readMail } from "#app/domain/typed/mail-address.ts";

test.each([
  ["zhen@example.com", "zhen@example.com"],
  ["Zhen@Example.COM", "Zhen@example.com"],
  ["ｚｈｅｎ＠ｅｘａｍｐｌｅ．ｃｏｍ", "zhen@example.com"],
  ["zhen＠example．com", "zhen@example.com"],
  ["zhen@example。com", "zhen@example.com"],
  ["zhen@example.com.", "zhen@example.com"],
  ["zhen@example.com，", "zhen@example.com"],
  ["zhen@example.com。", "zhen@example.com"],
  ["zhen@example.com；", "zhen@example.com"],
  [" mailto:zhen@example.com ", "zhen@example.com"],
  ["邮箱：zhen@example.com", "zhen@example.com"],
  ["<zhen@example.com>", "zhen@example.com"],
  ["zhen @ example.com", "zhen@example.com"],
  ["zhen\u200B@example.com", "zhen@example.com"],
  ["zhen+药@example.com", "zhen+药@example.com"],
  ["zhen.wang@mail.yunxi-1.gov.cn", "zhen.wang@mail.yunxi-1.gov.cn"],
  ["王真@例子.中国", "王真@例子.中国"],
  ["12345@qq.com", "12345@qq.com"],
])("%s is %s", (typed, address) => {
  expect(readMail(typed)).toEqual({ value: address, shownAs: address });
});

test.each([
  ["", "missing"],
  ["zhen.example.com", "no-at"],
  ["zhen at example.com", "no-at"],
  ["wang,lei@example.com", "not-an-address"],
  ["wang;lei@example.com", "not-an-address"],
  ["wang(lei)6toe9@example.com", "not-an-address"],
  ['"wang lei"@example.com', "not-an-address"],
  ["wang lei@example.com", "not-an-address"],
  ["王真<zhen@example.com>", "not-an-address"],
  ["zhen@example..com", "not-an-address"],
  ["zhen..wang@example.com", "not-an-address"],
  [".zhen@example.com", "not-an-address"],
  ["zhen.@example.com", "not-an-address"],
  ["zhen@-example.com", "not-an-address"],
  ["zhen@example", "not-an-address"],
  ["zhen@192.168.1.1", "not-an-address"],
  ["zhen@[192.168.1.1]", "not-an-address"],
  ["a@b@example.com", "not-an-address"],
  ["zhen@example.com, lei@example.com", "several-addresses"],
  ["zhen@example.com;lei@example.com", "several-addresses"],
  [`${"z".repeat(65)}@example.com`, "too-long"],
  [`z@${"example.".repeat(32)}com`, "too-long"],
])("%s is asked again: %s", (typed, why) => {
  expect(readMail(typed)).toEqual({ why });
});
