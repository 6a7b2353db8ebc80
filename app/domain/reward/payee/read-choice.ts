import type { Fen } from "#app/domain/law/fen.ts";
import {
  type AccountFaults,
  type AccountField,
  type BankAccount,
  readAccount,
} from "#app/domain/reward/payee/bank-account.ts";
import { MOST_SHARERS, methodsFor } from "#app/domain/reward/payee/name-payee.ts";
import { type ClaimWay, PAY_METHODS, type PayMethod } from "#app/domain/reward/payee/payee.ts";

/** In which way a reward is claimed, and who is to be paid. */
export type PayeeChoice = {
  readonly way: ClaimWay;
  /** Null is in cash. */
  readonly account: BankAccount | null;
  /** Null where nobody shares. */
  readonly sharing: { readonly sharer: number; readonly typed: string } | null;
};

export type TypedPayee = Readonly<Record<PayeeField, string>>;
export type PayeeField = "way" | "method" | AccountField | "sharer" | "share";
/** In the order in which they are asked. */
export const PAYEE_FIELDS: readonly PayeeField[] = [
  "way",
  "sharer",
  "share",
  "method",
  "holder",
  "bank",
  "number",
];

export type ChoiceFaults = AccountFaults & {
  readonly way?: "missing";
  readonly method?: "missing" | "by-transfer" | "too-large-for-cash";
  readonly sharer?: "missing";
};

type Offered = {
  readonly ways: readonly ClaimWay[];
  /** The reward, in fen. */
  readonly due: Fen;
};

/** The choice as it was typed, or what is wrong with it, field by field. Whether a share fits is known once the reward is held. */
export function readChoice(
  typed: TypedPayee,
  { ways, due }: Offered,
): { readonly choice: PayeeChoice } | { readonly faults: ChoiceFaults } {
  const way = ways.find((one) => one === typed.way);
  const method = PAY_METHODS.find((one) => one === typed.method);
  const { account, faults: wrong } = readAccount(typed);
  const sharer = sharerIn(typed.sharer);
  const faults: ChoiceFaults = {
    ...(way ? {} : { way: "missing" }),
    ...faultOfMethod(way, method, due),
    ...(method === "transfer" ? wrong : {}),
    ...(way === "joint" && sharer === null ? { sharer: "missing" } : {}),
  };
  if (!way || Object.keys(faults).length > 0) return { faults };
  return {
    choice: {
      way,
      account: method === "transfer" ? account : null,
      sharing: way === "joint" && sharer !== null ? { sharer, typed: typed.share } : null,
    },
  };
}

function faultOfMethod(
  way: ClaimWay | undefined,
  method: PayMethod | undefined,
  due: Fen,
): Pick<ChoiceFaults, "method"> {
  if (!method) return { method: "missing" };
  if (!way || methodsFor(way, due).includes(method)) return {};
  return { method: way === "joint" ? "by-transfer" : "too-large-for-cash" };
}

function sharerIn(typed: string): number | null {
  const sharer = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return sharer >= 1 && sharer <= MOST_SHARERS ? sharer : null;
}
