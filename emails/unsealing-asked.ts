import { type IdentityField, type Purpose, shortDigest } from "#app/domain/identity/unsealing.ts";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";

type Asked = {
  readonly number: string;
  readonly purpose: Purpose;
  readonly fields: readonly IdentityField[];
  readonly explanation: string;
  readonly expiresAt: Date;
  readonly asker: string;
  readonly isAsker: boolean;
  readonly code: string;
  readonly digest: string;
};

/** What the vault writes to a custodian about a request: what is asked for, and the code that is good for it alone. */
export function unsealingAsked(
  { number, purpose, fields, isAsker, expiresAt, ...asked }: Asked,
  office: OfficeFacts,
) {
  const t = translator("zh");
  const values = {
    ...{
      office: office.name,
      number,
      asker: asked.asker,
      code: asked.code,
      digest: shortDigest(asked.digest),
    },
    purpose: t(`custodian.purpose.${purpose}`),
    fields: fields.map((field) => t(`custodian.field.${field}`)).join("、"),
    // On one line: what somebody wrote must not look like what the vault writes.
    explanation: asked.explanation.replaceAll(/\s+/g, " "),
    until: formatInstant(expiresAt, "zh"),
    use: t(`custodian.mail.${isAsker ? "useToOpen" : "useToDecide"}`),
  };
  return { subject: t("custodian.mail.subject", values), body: t("custodian.mail.body", values) };
}
