import { KINDS } from "#app/domain/intake/kind.ts";
import type { Audience } from "#app/domain/letters/letter.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { APPROVALS, type Approval } from "#app/domain/matter/approvals.ts";
import { LEAST_ATTENDING } from "#app/domain/matter/collective.ts";
import type { ActionRecord } from "#app/domain/matter/record/parts.ts";
import { canBeTakenBack } from "#app/domain/matter/undoable.ts";
import { formatList } from "#app/i18n/format.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Words } from "#app/ui/words.tsx";

/** A letter by its name, and to whom it goes. */
export type NamedLetter = { readonly name: string; readonly to: Audience };
export type RecordLine = { readonly term: string; readonly says: readonly string[] };

/** One action as a lawyer reads it: when, by whom, on what basis, what it asks, and what follows. Nothing in it is about a matter. */
export function recordInWords(
  action: Action,
  letters: readonly NamedLetter[],
  words: Words,
): readonly RecordLine[] {
  const { t } = words;
  const record = recordOf(action);
  const lines: readonly RecordLine[] = [
    { term: t("desk.record.at"), says: stages(record, words) },
    { term: t("desk.record.by"), says: doers(record, words) },
    { term: t("desk.record.approval"), says: approvals(record, words) },
    { term: t("desk.record.proof"), says: [t(`desk.record.proofs.${record.proof}`)] },
    { term: t("desk.record.basis"), says: bases(record, words) },
    { term: t("desk.record.serves"), says: (record.serves ?? []).map(clockIn(words)) },
    { term: t("desk.record.fields"), says: fields(record, words) },
    { term: t("desk.record.letters"), says: letters.map(letterIn(record, words)) },
    { term: t("desk.record.clocks"), says: clocks(record, words) },
    {
      term: t("desk.record.afterwards"),
      says: [t(`desk.effect.holder.${record.holder}`), ...finality(record, words)],
    },
  ];
  return lines.map(({ term, says }) => ({
    term,
    // Two rules may stand in one paragraph of an article.
    says: says.length > 0 ? [...new Set(says)] : [t("common.none")],
  }));
}

const finality = (record: ActionRecord, { t }: Words) => {
  if (canBeTakenBack(record)) return [t("desk.effect.withdrawable")];
  return record.isFinal ? [t("desk.effect.final")] : [];
};

const stages = ({ at }: ActionRecord, { t, language }: Words) =>
  KINDS.flatMap((kind) => {
    const named = (at[kind] ?? []).map((stage) => t(`matter.stage.${stage}`));
    if (named.length === 0) return [];
    const said = { kind: t(`matter.kind.${kind}`), stages: formatList(named, language) };
    return [t("desk.record.stages", said)];
  });

const doers = ({ by }: ActionRecord, { t }: Words) =>
  by.map(({ role, over }) => {
    const key = `roles.name.${role}`;
    const reach = `desk.record.reach.${over}`;
    return t("roles.who", {
      name: isKey(key) ? t(key) : role,
      role: isKey(reach) ? t(reach) : over,
    });
  });

/** Who has to agree before it becomes so. */
function approvals({ approval }: ActionRecord, { t }: Words): readonly string[] {
  if (!approval) return [];
  const { review, approve }: Approval = APPROVALS[approval];
  return [
    ...(review ? [t("desk.record.reviews", { office: t(`offices.kind.${review}`) })] : []),
    approve === "together"
      ? t("desk.record.together", { least: LEAST_ATTENDING })
      : t("desk.record.approves", { office: t(`offices.kind.${approve}`) }),
  ];
}

/** As it stands now; a rule that nobody has read says so. */
const bases = ({ basis }: ActionRecord, { t, language }: Words) =>
  basis.flatMap(({ versions }) => {
    const version = versions.at(-1);
    if (!version) return [];
    const cite = version.cite[language];
    return [version.standing === "unconfirmed" ? t("desk.record.unread", { cite }) : cite];
  });

const fields = (record: ActionRecord, { t }: Words) =>
  Object.entries(record.fields).map(([name, { label = name, goes }]) => {
    const key = `desk.field.${label}`;
    return t("desk.record.field", {
      asks: isKey(key) ? t(key) : label,
      goes: t(`desk.goes.${goes}`),
    });
  });

const letterIn =
  ({ at }: ActionRecord, { t }: Words) =>
  ({ name, to }: NamedLetter) => {
    const audience = to === "reporter" && !at.report ? "complainant" : to;
    const title = `letters.${name}.title`;
    return t("desk.effect.letter", {
      title: isKey(title) ? t(title) : name,
      to: t(`desk.matter.audience.${audience}`),
    });
  };

const clockIn =
  ({ t }: Words) =>
  (name: NonNullable<ActionRecord["serves"]>[number]) =>
    t(`matter.clock.${name}`);

const clocks = (record: ActionRecord, words: Words) =>
  (["starts", "stops", "moves"] as const).flatMap((how) => {
    const named = (record.clocks[how] ?? []).map(clockIn(words));
    if (named.length === 0) return [];
    return [words.t(`desk.record.${how}`, { clocks: formatList(named, words.language) })];
  });
