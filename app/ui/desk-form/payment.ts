import { deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

export const PAYMENT = deskForm({
  path: "/finance/:matterId",
  title: "reward.finance.title",
  fields: {
    code: { label: "reward.finance.code", hint: "reward.finance.codeHint", isCode: true },
    voucher: { label: "reward.finance.voucher", hint: "reward.finance.voucherHint" },
  },
});
export type PaymentField = FieldName<typeof PAYMENT>;
