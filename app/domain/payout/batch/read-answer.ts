import type { Fen } from "#app/domain/law/fen.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { csvTyped } from "#app/domain/typed/csv-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

/** What the bank did with one line of a batch. */
export type AnswerLine = {
  /** The row of the file, the one that names the columns being 1. */
  readonly row: number;
  readonly reference: string;
  readonly did: "paid" | "failed" | "unreadable";
  /** In fen; null where it is no sum. */
  readonly sum: Fen | null;
  readonly serial: string;
  readonly reason: string;
};

export const ANSWER_COLUMNS = ["reference", "sum", "result", "serial", "reason"] as const;
type Column = (typeof ANSWER_COLUMNS)[number];

/** What the columns are called, ours first, then what banks write; folded, so that brackets of either width do. */
const CALLED: Readonly<Record<Column, readonly string[]>> = {
  reference: ["对账编号", "客户流水号", "备注"],
  sum: ["金额(元)", "金额", "交易金额"],
  result: ["结果", "处理结果", "交易结果", "交易状态"],
  serial: ["银行流水号", "流水号", "交易流水号"],
  reason: ["失败原因", "原因"],
};
const NEEDED: readonly Column[] = ["reference", "sum", "result"];
const PAID = new Set(["成功", "交易成功", "付款成功", "支付成功", "已付款"]);
const FAILED = new Set(["失败", "交易失败", "付款失败", "支付失败", "退回", "已退回", "退票"]);

/** Policy: as many lines as a full batch could have, were every reward in it shared by the most who may share one. */
export const MOST_ANSWERED = 1000;
/** Policy: in characters; a bank's own words are short. */
const LONGEST = 60;

export const ANSWER_FAULTS = ["answer-columns", "answer-empty", "answer-too-long"] as const;
type AnswerFault = (typeof ANSWER_FAULTS)[number];

/** The lines of the bank's file, every one of them; or why it is none. */
export function readAnswer(
  text: string,
): { readonly lines: readonly AnswerLine[] } | { readonly why: AnswerFault } {
  const [head = [], ...rows] = csvTyped(text);
  const names = head.map(folded);
  const at = (column: Column) => names.findIndex((name) => CALLED[column].includes(name));
  if (NEEDED.some((column) => at(column) < 0)) return { why: "answer-columns" };
  if (rows.length === 0) return { why: "answer-empty" };
  if (rows.length > MOST_ANSWERED) return { why: "answer-too-long" };
  return {
    lines: rows.map((row, index) => {
      const said = (column: Column) => folded(row[at(column)] ?? "").slice(0, LONGEST);
      const sum = readAmount(said("sum"));
      return {
        row: index + 2,
        reference: said("reference").toUpperCase(),
        did: didOf(said("result")),
        sum: isUnderstood(sum) ? sum.value : null,
        serial: said("serial"),
        reason: said("reason"),
      };
    }),
  };
}

function didOf(result: string): AnswerLine["did"] {
  if (PAID.has(result)) return "paid";
  return FAILED.has(result) ? "failed" : "unreadable";
}

/** A bank's words without whom it speaks of: neither the holder's name nor anything like the number of an account. */
export const withoutPayee = (said: string, holders: readonly string[]): string =>
  holders
    .filter((holder) => holder !== "")
    .reduce((text, holder) => text.replaceAll(folded(holder), "*"), said)
    .replaceAll(/\d{4,}/g, "*");
