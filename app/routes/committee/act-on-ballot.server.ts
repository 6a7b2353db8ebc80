import { z } from "zod";
import type { Permission } from "#app/domain/access/policy.ts";
import { CONCLUSIONS } from "#app/domain/committee/conclude.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import {
  type ByMember,
  concluding,
  revoking,
  scoring,
} from "#app/shell/committee/decide-on-reward.server.ts";
import { BALLOT_GRADES, type BallotField } from "#app/ui/desk-form/ballot.ts";

export type BallotFaults = {
  readonly grade?: "choose" | undefined;
  readonly how?: "choose" | undefined;
  readonly reason?: "missing" | "too-long" | undefined;
};
export type Typed = Readonly<Record<BallotField, string>>;

type Read =
  | { readonly ok: true; readonly does: ByMember }
  | { readonly ok: false; readonly faults: BallotFaults };
/** What a button of the ballot asks for, and how its answers are read; `whose` is the member a conflict is of. */
type Asked = { readonly action: Permission; readonly read: (typed: Typed, whose: string) => Read };

const reason = z.string().min(1).max(LONGEST);
const faultOf = (typed: string): BallotFaults["reason"] =>
  typed === "" ? "missing" : reason.safeParse(typed).success ? undefined : "too-long";

export const ON_BALLOT = {
  vote: { action: "vote", read: readVote },
  conclude: { action: "vote", read: readConclusion },
  revoke: { action: "declare-tie", read: readRevocation },
} satisfies Readonly<Record<string, Asked>>;

function readVote(typed: Typed): Read {
  const grade = z.enum(BALLOT_GRADES).safeParse(typed.grade);
  const said = reason.safeParse(typed.reason);
  if (grade.success && said.success)
    return {
      ok: true,
      does: scoring({ grade: grade.data === "none" ? null : grade.data, reason: said.data }),
    };
  return {
    ok: false,
    faults: { grade: grade.success ? undefined : "choose", reason: faultOf(typed.reason) },
  };
}

/** Only a second round has to be given a reason. */
function readConclusion(typed: Typed): Read {
  const how = z.enum(CONCLUSIONS).safeParse(typed.how);
  const wrong = how.data === "middle" && typed.reason === "" ? undefined : faultOf(typed.reason);
  if (how.success && !wrong) return { ok: true, does: concluding(how.data, typed.reason) };
  return {
    ok: false,
    faults: { how: how.success ? undefined : "choose", reason: how.success ? wrong : undefined },
  };
}

function readRevocation(typed: Typed, whose: string): Read {
  const wrong = faultOf(typed.reason);
  return wrong
    ? { ok: false, faults: { reason: wrong } }
    : { ok: true, does: revoking(whose, typed.reason) };
}
