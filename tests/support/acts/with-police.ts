import type { Day } from "#app/domain/calendar/day.ts";
import {
  TRANSFER_PAPER_CODES,
  type TransferPaper,
} from "#app/domain/law/police/transfer-papers.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { recordPoliceAnswer } from "#app/domain/matter/actions/police/answer.ts";
import { challengePolice } from "#app/domain/matter/actions/police/challenge.ts";
import { convict } from "#app/domain/matter/actions/police/convict.ts";
import { handOverItems } from "#app/domain/matter/actions/police/hand-over.ts";
import { recordReceipt } from "#app/domain/matter/actions/police/receive.ts";
import { sendToPolice } from "#app/domain/matter/actions/police/send.ts";
import { takeBack } from "#app/domain/matter/actions/police/take-back.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** On which day it happened, where that is not the day of the record; and what was written, where that matters. */
type How = { readonly on?: Day; readonly text?: string };

type Sending = How & { readonly papers?: readonly TransferPaper[] };

const PAPER = "文书第1号";

/** Steps with the police as somebody records them; say only what matters. */
export const sentToPolice = (
  matter: Matter,
  act: Acting,
  { on = act.on, text = "物品清单", papers = TRANSFER_PAPER_CODES }: Sending = {},
) =>
  sendToPolice(
    matter,
    {
      police: "市公安局",
      paper: PAPER,
      papers,
      items: text,
      actOn: on,
    },
    act,
  );

export const signedFor = (matter: Matter, act: Acting, { on = act.on }: How = {}) =>
  recordReceipt(matter, { signedBy: "市公安局经侦支队", forwardedTo: "", actOn: on }, act);

export const answeredByPolice = (
  matter: Matter,
  opened: boolean,
  act: Acting,
  { on = act.on, text = "通知书所载理由" }: How = {},
) =>
  recordPoliceAnswer(
    matter,
    {
      policeAnswer: opened ? "policeOpened" : "policeDeclined",
      paper: PAPER,
      record: text,
      actOn: on,
    },
    act,
  );

export const challenged = (
  matter: Matter,
  challengeTo: "reconsideration" | "procurators",
  act: Acting,
  { on = act.on, text = "认为应当立案" }: How = {},
) => challengePolice(matter, { challengeTo, paper: PAPER, record: text, actOn: on }, act);

export const handedOver = (
  matter: Matter,
  act: Acting,
  { on = act.on, text = "全部物品" }: How = {},
) => handOverItems(matter, { items: text, paper: PAPER, actOn: on }, act);

export const givenBack = (
  matter: Matter,
  act: Acting,
  { on = act.on, text = "不起诉" }: How = {},
) =>
  takeBack(matter, { returnedBy: "fromProcurators", paper: PAPER, record: text, actOn: on }, act);

export const sentenced = (
  matter: Matter,
  act: Acting,
  { on = act.on, text = "（2026）刑初1号" }: How = {},
) => convict(matter, { court: "市人民法院", judgmentNumber: text, actOn: on }, act);
