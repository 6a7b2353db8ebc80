import { randomUUID } from "node:crypto";
import type { People } from "#tests/drills/takeover/host.ts";
import type { Intruder } from "#tests/drills/takeover/intruder.ts";
import type { App } from "#tests/support/app.ts";

export type Scene = {
  readonly app: App;
  readonly intruder: Intruder;
  readonly people: People;
  /** Whom the identity belongs to, and a second matter. */
  readonly matterId: string;
  readonly submissionId: string;
  /** A request that a custodian has really made about another matter, and waits. */
  readonly request: string;
  readonly staff: ReadonlyMap<string, string>;
};

const SESSION = "the intruder's own";
export const id = ({ staff }: Scene, name: string) => staff.get(name) ?? "";
export const requestId = ({ request }: Scene) => request.replace("/custodian/", "");
export const asked = (scene: Scene, name: string) => ({
  ...{ by: id(scene, name), id: randomUUID(), matterId: scene.matterId, days: 3 },
  ...{ purpose: "verification", fields: ["name", "phone", "address"], explanation: "核查需要" },
  // What a page might claim, if the vault believed it.
  ...{ submissionId: scene.submissionId, number: "2026-00000000" },
});

/** A request in a sitting custodian's name, and the event by which it exists for the vault. */
export async function putRequest(scene: Scene, by = "baoguan1") {
  const question = asked(scene, by);
  const said = await scene.intruder.ask("request", question);
  await recordEvent(scene, "unsealing-requested", String(said?.["act"] ?? ""), question.id);
  return question.id;
}

export const recordEvent = (
  { intruder, matterId }: Scene,
  type: string,
  act: string,
  request: string,
) =>
  intruder.sql(
    `insert into matter_events (bureau_id, matter_id, type, event)
     select bureau_id, id, $2::text, jsonb_build_object('type', $2::text, 'by', 'office', 'act', $3::text, 'request', $4::text,
       'purpose', 'verification', 'on', '2026-01-01') from matters where id = $1`,
    [matterId, type, act, request],
  );

export const openAndLook = async (scene: Scene, request: string, by: string, codes: object) => {
  const of = { by: id(scene, by), requestId: request, session: SESSION };
  await scene.intruder.ask("opening", { ...of, ...codes });
  const look = await scene.intruder.ask("look", of);
  if (look?.["act"]) await recordEvent(scene, "identity-looked-at", String(look["act"]), request);
  await scene.intruder.ask("show", {
    by: of.by,
    session: SESSION,
    act: look?.["act"] ?? randomUUID(),
  });
};

export const NO_CODES = { code: "000000", mailed: "00000000" };

/** What of these the database let be done. */
export async function allOf(
  intruder: Intruder,
  statements: readonly string[],
): Promise<readonly boolean[]> {
  const done: boolean[] = [];
  for (const statement of statements) done.push((await intruder.sql(statement)).done);
  return done;
}

/** A verdict in somebody's name, and where the vault takes it, the event that makes it count. */
export async function agreeAs(scene: Scene, name: string, request: string, codes: object) {
  const by = id(scene, name);
  const said = await scene.intruder.ask("requests", { by: id(scene, "baoguan1") });
  const all: unknown = said?.["requests"];
  const found = Array.isArray(all) ? all.find((one) => one.id === request) : undefined;
  const verdict = {
    by,
    requestId: request,
    digest: found?.digest ?? "",
    approves: true,
    reason: "同意",
  };
  const answer = await scene.intruder.ask("verdict", { ...verdict, ...codes });
  const act = answer?.["act"];
  if (act) await recordEvent(scene, "unsealing-approved", String(act), request);
}
