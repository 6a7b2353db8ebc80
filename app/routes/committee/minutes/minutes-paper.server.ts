import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Paper, PaperPart } from "#app/domain/letters/paper.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";
import { yuanInCapitals } from "#app/i18n/yuan-in-capitals.ts";
import { hearingParts } from "#app/routes/committee/minutes/hearing-parts.ts";
import { surroundings } from "#app/web/answer/surroundings.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { findMinutes, type Minutes } from "#db/queries/committee/minutes.server.ts";

const t = translator("zh");
const dayOn = (day: string) => formatDay(day, "zh");

/** The minutes of a reward that is decided, in Chinese: they go into the file. 404 of any other, and of one with a conflict. */
export async function minutesPaper(officer: Officer, params: LoaderFunctionArgs["params"]) {
  const matterId = idIn(params, "matterId");
  const minutes = await findMinutes(officer, matterId);
  if (!minutes) throw new Response(null, { status: 404 });
  const { number } = minutes;
  const paper: Paper = {
    ...(await surroundings("zh", null)),
    title: t("reward.committee.minutes.title"),
    number,
    parts: partsOf(minutes),
    signedOn: dayOn(minutes.reward.decidedOn),
  };
  return { matterId, number, paper };
}

const heading = (text: string): PaperPart => ({ is: "heading", text });
const paragraph = (text: string): PaperPart => ({ is: "paragraph", text });

/** Before members were drawn and scored each for themselves, nothing of it was kept. */
const OLDER = paragraph(t("reward.committee.minutes.older"));

const partsOf = (minutes: Minutes): readonly PaperPart[] => [
  heading(t("reward.committee.minutes.subject")),
  paragraph(subjectOf(minutes)),
  paragraph(t("reward.committee.minutes.blind")),
  ...(minutes.hearings.length > 0 ? minutes.hearings.flatMap(hearingParts) : [OLDER]),
  ...conflictParts(minutes),
  heading(t("reward.committee.minutes.decision")),
  paragraph(decisionOf(minutes)),
  paragraph(t("reward.committee.minutes.sign")),
];

function subjectOf({ number, reward: { assessment } }: Minutes): string {
  const proposed = assessment.proposed
    ? t(`reward.grade.${assessment.proposed}`)
    : t("reward.committee.minutes.noneProposed");
  const respondent = assessment.respondent ?? "";
  return t("reward.committee.minutes.what", { number, respondent, proposed });
}

function conflictParts({ conflicts }: Minutes): readonly PaperPart[] {
  if (conflicts.length === 0) return [];
  return [
    heading(t("reward.committee.minutes.conflicts")),
    ...conflicts.map((conflict) => paragraph(conflictIn(conflict))),
  ];
}

function conflictIn(conflict: Minutes["conflicts"][number]): string {
  const { name, reason, revokedOn, revokedBy, revokedFor } = conflict;
  const said = { name, reason, day: dayOn(conflict.declaredOn) };
  if (!revokedOn) return t("reward.committee.minutes.declared", said);
  const revoked = { by: revokedBy ?? "", because: revokedFor ?? "", revoked: dayOn(revokedOn) };
  return t("reward.committee.minutes.revoked", { ...said, ...revoked });
}

/** What an award became after the committee had decided is none of its minutes. */
function decisionOf({ reward: { award, revised } }: Minutes): string {
  if (!award) return t("reward.committee.result.none");
  const grade = t(`reward.grade.${award.grade}`);
  if (revised) return t("reward.committee.minutes.revised", { grade });
  const amount = formatYuan(award.amount, "zh");
  const capitals = yuanInCapitals(award.amount);
  return t("reward.committee.minutes.granted", { grade, amount, capitals });
}
