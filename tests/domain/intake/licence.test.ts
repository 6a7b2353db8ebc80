import { describe, expect, test } from "vitest";
import { isOddLicence } from "#app/domain/intake/licence.ts";

describe("a number on a package", () => {
  test.each([
    "国药准字H20210039",
    "国药准字 Z20200001",
    "国药准字ＨＣ20171003",
    "国药准字J20180001",
    "皖药制字Z20200123",
    "国械注准20243091234",
    "国械注进20152661234",
    "皖械注准20182640001",
    "国械备20151134号",
    "皖合械备20200123号",
    "国食药监械（准）字2013第3150123号",
    "国妆特字20210001",
    "国妆特字G20121234",
    "浙G妆网备字2023001147",
    "国妆网备进字（沪）2020009314",
  ])("is built like one that is given out: %s", (typed) => {
    expect(isOddLicence(typed)).toBe(false);
  });

  test.each([
    "国药准字H2021003",
    "国药准字H202100391",
    "国药准字X20210039",
    "国药准子H20210039",
    "国械注准20242091234",
    "粤械注准20183640001",
    "国械备2015",
    "国食药监械字2013第3150123号",
    "浙妆网备字2023001147",
    "国妆特字G",
    "批文看着像真的",
  ])("is looked at once more: %s", (typed) => {
    expect(isOddLicence(typed)).toBe(true);
  });

  test.each(["", "看不清", "不知道", "没有", "无", "unknown"])(
    "that was not there or not legible is no finding: %s",
    (typed) => expect(isOddLicence(typed)).toBe(false),
  );
});
