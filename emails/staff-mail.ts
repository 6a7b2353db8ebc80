import { STAFF_NEWS, type StaffNewsKind } from "#app/domain/letters/staff-news.ts";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { type Translate, translator } from "#app/i18n/translate.ts";

/** One thing that a reader of the office is told of; of an alarm, no matter. */
type Told = { readonly kind: StaffNewsKind; readonly number: string | null };

/** What a mail to the office says: what is to be done, and numbers. No name, no word of a matter, and not what rang. */
export function staffMail(told: readonly Told[], urgent: boolean, office: OfficeFacts) {
  const t = translator("zh");
  const numbers = numbersIn(told);
  const [first] = numbers;
  const subject = urgent ? "urgent" : numbers.length === 1 ? "one" : "many";
  const parts = STAFF_NEWS.flatMap((kind) => {
    const some = told.filter((one) => one.kind === kind);
    return some.length === 0
      ? []
      : [[t(`mailbox.staff.of.${kind}`), ...listed(numbersIn(some), t)].join("\n")];
  });
  const values = { office: office.name, number: first ?? "", count: numbers.length };
  return {
    subject: t(`mailbox.staff.subject.${subject}`, values),
    body: [...parts, t("mailbox.staff.foot", values)].join("\n\n"),
  };
}

/** Policy: more than this nobody reads in a mail; the rest stands at the desk. */
const MOST_LISTED = 50;

const listed = (numbers: readonly string[], t: Translate): readonly string[] =>
  numbers.length <= MOST_LISTED
    ? numbers
    : [...numbers.slice(0, MOST_LISTED), t("mailbox.staff.more", { count: numbers.length })];

const numbersIn = (told: readonly Told[]): readonly string[] => [
  ...new Set(told.flatMap(({ number }) => number ?? [])),
];
