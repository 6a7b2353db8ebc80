import { folded } from "#app/domain/typed/characters.ts";
import { readName } from "#app/domain/typed/name.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

/** Where a reward is transferred to. Only finance opens it. */
export type BankAccount = {
  readonly holder: string;
  readonly bank: string;
  /** Digits alone. */
  readonly number: string;
};
export type AccountField = keyof BankAccount;

type NameFault = "missing" | "no-letter" | "too-long";
type NumberFault = "missing" | "not-digits" | "wrong-length" | "typo";
export type AccountFaults = {
  readonly holder?: NameFault;
  readonly bank?: NameFault;
  readonly number?: NumberFault;
};

/** Policy: in characters; the longest names of banks with their branch stay below it. */
const LONGEST_NAME = 100;
/** Accounts of Chinese banks: the shortest passbooks and the longest cards, with room on both sides. */
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 32;
/** A UnionPay card (ISO/IEC 7812): its last digit checks the others. Passbooks have no such digit. */
const UNION_PAY = /^62\d{14,17}$/;

/** An account as it was typed, and what is wrong with it, field by field. Spaces, strokes and wide digits do no harm. */
export function readAccount(typed: Readonly<Record<AccountField, string>>): {
  readonly account: BankAccount;
  readonly faults: AccountFaults;
} {
  const holder = readName(typed.holder, LONGEST_NAME);
  const bank = readName(typed.bank, LONGEST_NAME);
  const number = folded(typed.number).replaceAll(/[\s-]/g, "");
  const wrong = faultOfNumber(number);
  return {
    account: {
      holder: isUnderstood(holder) ? holder.value : "",
      bank: isUnderstood(bank) ? bank.value : "",
      number,
    },
    faults: {
      ...(isUnderstood(holder) ? {} : { holder: holder.why }),
      ...(isUnderstood(bank) ? {} : { bank: bank.why }),
      ...(wrong ? { number: wrong } : {}),
    },
  };
}

function faultOfNumber(number: string): NumberFault | null {
  if (number === "") return "missing";
  if (!/^\d+$/.test(number)) return "not-digits";
  if (number.length < FEWEST_DIGITS || number.length > MOST_DIGITS) return "wrong-length";
  return UNION_PAY.test(number) && !passesLuhn(number) ? "typo" : null;
}

/** Every second digit from the right doubled, the digits of all of it added: a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((added, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return added + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** All that a page of the reporter shows of it. */
export const tailOf = (number: string): string => number.slice(-4);
