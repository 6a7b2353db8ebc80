import { naturalDays, type Term } from "#app/domain/calendar/term.ts";
import { penaltyProcedure } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/** Counted from the day the case is opened. */
export const PENALTY_CASE: Provision<Term> = {
  id: "P-04",
  name: "penalty-case",
  versions: [
    {
      ...penaltyProcedure("第六十四条第一款", "art. 64(1)"),
      says: {
        zh: "适用普通程序办理的案件应当自立案之日起九十日内作出处理决定。",
        en: "A case under the ordinary procedure is decided within ninety days of being opened.",
      },
      value: naturalDays(90),
    },
  ],
};

/** A further extension needs a collective decision that fixes its own date (P-05). */
export const EXTEND_PENALTY_CASE: Provision<Term> = {
  id: "P-04.extension",
  name: "extend-penalty-case",
  versions: [
    {
      ...penaltyProcedure("第六十四条第一款", "art. 64(1)"),
      says: {
        zh: "因案情复杂或者其他原因，不能在规定期限内作出处理决定的，经市场监督管理部门负责人批准，可以延长三十日。",
        en: "Where a case is complex or cannot otherwise be decided in time, the responsible person of the authority may extend the term by thirty days.",
      },
      value: naturalDays(30),
    },
  ],
};
