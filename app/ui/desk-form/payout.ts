import { WAYS } from "#app/domain/payout/payout.ts";
import { choice, type DeskForm, deskForm } from "#app/ui/desk-form/desk-form.ts";

/** The first of three approves that an award is paid, and how. */
export const AUTHORISATION = deskForm({
  path: "/finance/:matterId/authorisation",
  title: "payout.step.authorise.title",
  fields: {
    way: choice("payout.field.way", WAYS, (way, t) => t(`payout.way.${way}`)),
    approval: { label: "payout.field.approval", hint: "payout.field.approvalHint" },
  },
});

/** The second compares the code of cash. */
export const CHECK = deskForm({
  path: "/finance/:matterId/check",
  title: "payout.step.check-code.title",
  fields: { code: { label: "payout.field.code", hint: "payout.field.codeHint", isCode: true } },
});

/** Or the account of a transfer, with the payment order. */
export const ACCOUNT_CHECK = deskForm({
  path: "/finance/:matterId/account",
  title: "payout.step.check-account.title",
  fields: { tail: { label: "payout.field.tail", hint: "payout.field.tailHint", isCode: true } },
});

/** The third pays. */
export const PAYING = deskForm({
  path: "/finance/:matterId/payment",
  title: "payout.step.pay.title",
  fields: { voucher: { label: "payout.field.voucher", hint: "payout.field.voucherHint" } },
});

/** That the bank gave the money back. */
export const REVERSAL = deskForm({
  path: "/finance/:matterId/reversal",
  title: "payout.step.reversal.title",
  fields: { slip: { label: "payout.field.slip", hint: "payout.field.slipHint" } },
});

/** What proves that the money arrived. */
export const RECEIPT = deskForm({
  path: "/finance/:matterId/receipt",
  title: "payout.step.receipt.title",
  fields: { receipt: { label: "payout.field.receipt", hint: "payout.field.receiptHint" } },
});

/** Why an authorisation cannot be carried out. */
export const RETURN = deskForm({
  path: "/finance/:matterId/return",
  title: "payout.step.return.title",
  fields: { reason: { label: "payout.field.reason", hint: "payout.field.reasonHint" } },
});

export const PAYOUT_FORMS: readonly DeskForm[] = [
  AUTHORISATION,
  CHECK,
  ACCOUNT_CHECK,
  PAYING,
  REVERSAL,
  RECEIPT,
  RETURN,
];

const PAYOUT_FIELDS = [
  "way",
  "approval",
  "code",
  "tail",
  "voucher",
  "slip",
  "receipt",
  "reason",
] as const;
export type PayoutField = (typeof PAYOUT_FIELDS)[number];

/** What one of them asks, in the order of the page. */
export const askedBy = ({ fields }: DeskForm): readonly PayoutField[] =>
  PAYOUT_FIELDS.filter((name) => Object.hasOwn(fields, name));
