/** An account that nobody has: its number ends in the right check digit. */
export const ACCOUNT = {
  holder: "演练丙",
  bank: "演练银行城东支行",
  number: "6222020000000000000",
} as const;
