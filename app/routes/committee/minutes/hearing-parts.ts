import type { PaperPart } from "#app/domain/letters/paper.ts";
import { formatDay } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";
import { dayOf } from "#app/shell/clock.server.ts";
import type { Hearing } from "#db/queries/committee/minutes.server.ts";

const t = translator("zh");

/** One hearing in the minutes: how it was drawn, who sat, and what each said in each round. */
export const hearingParts = (hearing: Hearing): readonly PaperPart[] => [
  { is: "heading", text: headingOf(hearing) },
  ...setAside(hearing),
  drawn(hearing),
  { is: "paragraph", text: t("reward.committee.minutes.lot") },
  present(hearing),
  ...said(hearing),
];

const headingOf = ({ hearing, openedOn }: Hearing): string =>
  t("reward.committee.minutes.hearing", { nth: hearing, day: formatDay(openedOn, "zh") });

function setAside({ setAsideAt }: Hearing): readonly PaperPart[] {
  if (!setAsideAt) return [];
  const day = formatDay(dayOf(setAsideAt), "zh");
  return [{ is: "paragraph", text: t("reward.committee.minutes.setAside", { day }) }];
}

const drawn = ({ draws }: Hearing): PaperPart => ({
  is: "table",
  head: (["nth", "seed", "roster"] as const).map((name) =>
    t(`reward.committee.minutes.draw.${name}`),
  ),
  rows: draws.map(({ nth, seed, roster }) => [String(nth), seed, String(roster.length)]),
});

function present({ seats }: Hearing): PaperPart {
  const chair = seats.findIndex(({ seatedOn }) => seatedOn !== null);
  return {
    is: "table",
    head: (["place", "name", "part", "state"] as const).map((name) =>
      t(`reward.committee.minutes.seat.${name}`),
    ),
    rows: seats.map((seat, nth) => [
      String(nth + 1),
      seat.name,
      partOf(seat, nth === chair),
      stateOf(seat),
    ]),
  };
}

type Seat = Hearing["seats"][number];

const partOf = ({ outside }: Seat, isChair: boolean): string =>
  [
    t(isChair ? "reward.committee.chair" : "reward.committee.minutes.member"),
    ...(outside ? [t("reward.committee.outside")] : []),
  ].join("、");

function stateOf({ seatedOn, absentFor }: Seat): string {
  if (seatedOn) return t("reward.committee.minutes.sat");
  return absentFor ? t(`reward.committee.absent.${absentFor}`) : t("reward.committee.substitute");
}

function said({ scores, againFor, againBy }: Hearing): readonly PaperPart[] {
  const table: PaperPart = {
    is: "table",
    head: (["round", "name", "grade", "reason"] as const).map((name) =>
      t(`reward.committee.minutes.score.${name}`),
    ),
    rows: scores.map(({ round, name, grade, reason }) => [
      t("reward.committee.minutes.roundOf", { round }),
      name,
      grade ? t(`reward.grade.${grade}`) : t("reward.committee.noReward"),
      reason,
    ]),
  };
  if (!againFor) return [table];
  const again = { name: againBy ?? "", reason: againFor };
  return [table, { is: "paragraph", text: t("reward.committee.minutes.again", again) }];
}
