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
  readonly method?: "missing" | "by-transfer";
  readonly sharer?: "missing";
};

/** The choice as it was typed, or what is wrong with it, field by field. Whether a share fits is known once the reward is held. */
export function readChoice(
  typed: TypedPayee,
  ways: readonly ClaimWay[],
): { readonly choice: PayeeChoice } | { readonly faults: ChoiceFaults } {
  const way = ways.find((one) => one === typed.way);
  const method = PAY_METHODS.find((one) => one === typed.method);
  const { account, faults: wrong } = readAccount(typed);
  const sharer = sharerIn(typed.sharer);
  const faults: ChoiceFaults = {
    ...(way ? {} : { way: "missing" }),
    ...faultOfMethod(way, method),
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
): Pick<ChoiceFaults, "method"> {
  if (!method) return { method: "missing" };
  return way && !methodsFor(way).includes(method) ? { method: "by-transfer" } : {};
}

function sharerIn(typed: string): number | null {
  const sharer = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return sharer >= 1 && sharer <= MOST_SHARERS ? sharer : null;
}
