import type { Day } from "#app/domain/calendar/day.ts";
import { inForce, type Provision } from "#app/domain/law/provision.ts";
import {
  FINANCE_CONSULTATION,
  type Grade,
  INSIDER_UPLIFT,
  REWARD_CAP,
  REWARD_FLOOR,
  REWARD_RATE,
} from "#app/domain/law/rewards/reward-scale.ts";
import type { Penalty } from "#app/domain/matter/matter.ts";
import type { AmountCode, AmountLine, RewardAmount } from "#app/domain/reward/amount.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Ledger, type LedgerLine } from "#app/ui/reward/ledger.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type RewardLedgerProps = {
  readonly grade: Grade;
  readonly amount: RewardAmount;
  readonly penalty: Penalty | null;
  /** The day whose law applies. */
  readonly on: Day;
};

/** A reward to the fen: what it is reckoned from, then every rule in turn and what it changed. */
export function RewardLedger({ grade, amount, penalty, on }: RewardLedgerProps) {
  const words = useWords();
  const { t } = words;
  const named = t(`reward.grade.${grade}`);
  const rules = amount.says.map((line, index) => ({
    ...ruleLine(line, amount.says[index - 1]?.result ?? 0, words),
    basis: inForce(BASIS[line.code], on).cite[words.language],
    note: t(`reward.ledger.${line.code}.note`, { grade: named, percent: line.value }),
  }));
  return (
    <Ledger
      label={t("reward.ledger.label", { grade: named })}
      lines={[penaltyLine(penalty, words), ...rules]}
      total={{ item: t("reward.ledger.total"), amount: amount.amount }}
    />
  );
}

const BASIS: Readonly<Record<AmountCode, Provision<unknown>>> = {
  "fines-too-small": REWARD_RATE,
  "fines-large-enough": REWARD_RATE,
  rate: REWARD_RATE,
  "no-fines": REWARD_RATE,
  "floor-raised": REWARD_FLOOR,
  "floor-met": REWARD_FLOOR,
  "adjusted-up": REWARD_RATE,
  "adjusted-down": REWARD_RATE,
  "adjusted-to-floor": REWARD_FLOOR,
  "not-adjusted": REWARD_RATE,
  "insider-raised": INSIDER_UPLIFT,
  "insider-not-raised": INSIDER_UPLIFT,
  "not-insider": INSIDER_UPLIFT,
  "cap-cut": REWARD_CAP,
  "cap-kept": REWARD_CAP,
  "elsewhere-cut": REWARD_CAP,
  "elsewhere-kept": REWARD_CAP,
  "case-cut": REWARD_CAP,
  "case-kept": REWARD_CAP,
  "finance-consulted": FINANCE_CONSULTATION,
  "finance-not-consulted": FINANCE_CONSULTATION,
};

function penaltyLine(penalty: Penalty | null, { t, language }: Words): LedgerLine {
  const { fines = 0, confiscations = 0, decisionNumber = "", court } = penalty ?? {};
  const money = (fen: number) => formatMoney(fen, language);
  return {
    item: t("reward.ledger.penalty"),
    note: court
      ? t("reward.ledger.sentenceNote", { court })
      : t("reward.ledger.penaltyNote", {
          fines: money(fines),
          confiscations: money(confiscations),
        }),
    basis: decisionNumber,
    working: money(fines + confiscations),
    amount: null,
    changed: true,
  };
}

/** Whether somebody stands inside must not show here, so both lines without a raise read the same. */
function ruleLine(line: AmountLine, before: number, words: Words) {
  const change = line.result - before;
  return {
    item: words.t(`reward.ledger.${line.code}.item`),
    working: workingOf(line, words),
    amount: change,
    changed: change !== 0,
  };
}

function workingOf({ code, value }: AmountLine, { t, language }: Words): string {
  const amount = formatMoney(value, language);
  switch (code) {
    case "rate":
    case "no-fines":
      return t("reward.ledger.times", { percent: value });
    case "fines-too-small":
    case "fines-large-enough":
    case "floor-raised":
    case "floor-met":
    case "finance-consulted":
    case "finance-not-consulted":
      return t("reward.ledger.atLeast", { amount });
    case "cap-cut":
    case "cap-kept":
    case "elsewhere-cut":
    case "elsewhere-kept":
    case "case-cut":
    case "case-kept":
      return t("reward.ledger.atMost", { amount });
    case "adjusted-down":
    case "adjusted-to-floor":
      return t("reward.ledger.minus", { percent: Math.abs(value) });
    case "adjusted-up":
    case "not-adjusted":
    case "insider-raised":
    case "insider-not-raised":
    case "not-insider":
      return t("reward.ledger.plus", { percent: value });
  }
}
