import { PEOPLE } from "#app/demo/story/people.ts";
import type { MediationEndGround } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import type { RefusalGround } from "#app/domain/law/complaints/refusal-grounds.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { phrases } from "#db/schema/forms.ts";

const bureauId = env.BUREAU_ID;
const id = (number: number) => `01990000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const { intake, marketHandler } = PEOPLE;

/** What two units have found themselves writing every day. */
export async function keepPhrases(): Promise<void> {
  const kept = [
    {
      id: id(401),
      maker: intake,
      action: "refusal",
      ground: "not-our-remit" satisfies RefusalGround,
      name: "应向卖方所在地投诉",
      words: "您投诉的事项不由本局处理，请向卖方住所地的市场监督管理部门投诉。",
    },
    {
      id: id(402),
      maker: intake,
      action: "refusal",
      ground: null,
      name: "可以走的其他途径",
      words: "您也可以与对方协商、申请消费者协会调解，或者向人民法院提起诉讼。",
    },
    {
      id: id(403),
      maker: marketHandler,
      action: "mediation-end",
      ground: "no-agreement" satisfies MediationEndGround,
      name: "双方意见不一致",
      words: "经本局组织调解，双方对退款金额没有达成一致。",
    },
  ];
  await db
    .insert(phrases)
    .values(
      kept.map(({ maker, ...phrase }) => ({
        ...phrase,
        bureauId,
        unitId: maker.unitId ?? "",
        madeBy: maker.id,
      })),
    )
    .onConflictDoNothing();
}
