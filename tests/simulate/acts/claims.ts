import {
  askLonger,
  claimExtension,
  claimExtensionRefusal,
  EXTENSION_REASONS,
  isLongerAsked,
} from "#app/domain/reward/payee/extend-claim.ts";
import { CLAIM_WAYS } from "#app/domain/reward/payee/payee.ts";
import { isUnderReview, toldOn } from "#app/domain/reward/review/standing.ts";
import { today } from "#app/shell/clock.server.ts";
import { lastDayToClaim } from "#app/shell/last-day-to-claim.server.ts";
import { performOnce } from "#app/shell/matter/perform-once.server.ts";
import { requestReview } from "#app/shell/reward/ask-review.server.ts";
import { namePayee } from "#app/shell/reward/name-payee.server.ts";
import { stopNamed } from "#app/shell/reward/stop-payee.server.ts";
import { byDesk, DESK } from "#tests/simulate/acts/by-desk.ts";
import { among, type Doing, type OfMatter, type Press } from "#tests/simulate/doing.ts";
import type { Standing } from "#tests/simulate/standing.ts";

/** Ends otherwise nearly every time. */
const accountOf = ({ draw }: Pick<OfMatter, "draw">) => ({
  holder: "演练丙",
  bank: "演练银行城东支行",
  number: `10000000${1000 + draw(9000)}`,
});

function choiceOf({ draw }: OfMatter) {
  const way = among(CLAIM_WAYS, draw);
  const account = way === "joint" || draw(3) > 0 ? accountOf({ draw }) : null;
  const typed = among(["1/2", "1/3", "40%", "", "1000.00"], draw);
  return { way, account, sharing: way === "joint" ? { sharer: 1 + draw(3), typed } : null };
}

function naming(of: OfMatter): Press {
  const choice = choiceOf(of);
  const { sharing, account, way } = choice;
  const part = sharing ? ` ${sharing.sharer}: ${sharing.typed}` : "";
  return {
    says: `${way}${part}, ${account ? "transfer" : "cash"}`,
    send: (form) => namePayee(of.standing.id, choice, form),
  };
}

const isNamed = ({ matter: { reward } }: Standing) =>
  !!reward?.claim && !reward.payment && !reward.lapsedOn;

export const CLAIMS: readonly Doing[] = [
  {
    kind: "claim",
    often: 2,
    of: "reporter",
    fits: ({ matter: { reward } }) => !!reward?.notifiedOn && !reward.claim && !reward.lapsedOn,
    press: naming,
  },
  {
    kind: "payee-anew",
    often: 0.4,
    of: "reporter",
    fits: isNamed,
    press: naming,
  },
  {
    kind: "share-named",
    often: 2,
    of: "reporter",
    fits: (standing) => isNamed(standing) && standing.payees.at(-1)?.share != null,
    press: (of) => {
      const sharer = 2 + of.draw(2);
      const choice = {
        way: "joint",
        account: accountOf(of),
        sharing: { sharer, typed: "" },
      } as const;
      return {
        says: `${sharer}: the rest`,
        send: (form) => namePayee(of.standing.id, choice, form),
      };
    },
  },
  {
    kind: "payee-stopped",
    often: 0.4,
    of: "reporter",
    single: true,
    fits: (standing) =>
      isNamed(standing) &&
      standing.payees.some(({ stopped_on, effective_on }) => !stopped_on && today() < effective_on),
    press: ({ standing }) => {
      const version = standing.payees.at(-1)?.version ?? 1;
      return {
        says: `version ${version}`,
        send: (form) => stopNamed({ matterId: standing.id, version }, form),
      };
    },
  },
  {
    kind: "longer-asked",
    often: 0.4,
    of: "reporter",
    single: true,
    fits: ({ matter }) =>
      !!matter.reward?.notifiedOn && !matter.reward.claim && !isLongerAsked(matter),
    press: ({ standing, draw }) => {
      const reason = among(EXTENSION_REASONS, draw);
      return {
        says: reason,
        send: (form) =>
          performOnce(standing.id, { ...form, version: null }, (it, counted) =>
            askLonger(it, { reason, lastDay: lastDayToClaim(it, counted), on: counted.today }),
          ),
      };
    },
  },
  {
    kind: "longer-answered",
    action: "claim-extension",
    often: 2,
    of: DESK,
    single: true,
    fits: ({ matter }) => isLongerAsked(matter) && !matter.reward?.claim,
    press: (of) =>
      of.draw(3) === 0
        ? byDesk("claim-extension-refusal", of, "no", (it, at) =>
            claimExtensionRefusal.decide(it, { record: "不予延长" }, at),
          )
        : byDesk("claim-extension", of, "yes", (it, at) =>
            claimExtension.decide(it, { record: "同意" }, at),
          ),
  },
  {
    kind: "review-asked",
    often: 0.7,
    of: "reporter",
    single: true,
    fits: ({ matter }) => toldOn(matter) !== null && !isUnderReview(matter),
    press: ({ standing }) => ({
      says: "",
      send: (form) => requestReview({ matterId: standing.id, text: "请再看照片" }, form),
    }),
  },
];
