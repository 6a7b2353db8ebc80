import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import { derived } from "#app/shell/random.server.ts";
import { partOf } from "#tests/drills/stand-still.ts";
import {
  agreeAs,
  allOf,
  asked,
  id,
  NO_CODES,
  openAndLook,
  putRequest,
  recordEvent,
  requestId,
  type Scene,
} from "#tests/drills/takeover/acts.ts";
import { hireThree } from "#tests/drills/takeover/hire.ts";

/** What must have been said of it, and where; null where the system itself lets nothing happen. */
export type Told =
  | { readonly log: string }
  | { readonly mail: string }
  | { readonly verifier: RegExp };
export type Attempt = {
  readonly tried: string;
  readonly told: Told | null;
  /** Anything that was done or read which must not be, as a list; what was shown of the identity is looked for besides. */
  readonly attempt: (scene: Scene) => Promise<unknown>;
};

export const ATTEMPTS: readonly Attempt[] = [
  {
    tried: "hire three custodians in the names of two administrators",
    told: { log: "staff-change-confirmed" },
    attempt: ({ intruder }) => hireThree(intruder),
  },
  {
    tried: "have them enrolled at the vault's door",
    told: { log: "alarm-vault no-question" },
    attempt: async ({ intruder, staff }) => {
      for (const by of staff.values()) {
        await intruder.ask("enrolment", { by });
        await intruder.ask("confirmation", { by, code: "000000" });
      }
    },
  },
  {
    tried: "ask for an identity as one of them",
    told: { log: "alarm-vault not-enrolled" },
    attempt: async (scene) => {
      const { rows } = await scene.intruder.sql(
        "select id from staff where role = 'custodian' and sign_in_name like 'intruder%'",
      );
      for (const { id: by } of rows)
        await scene.intruder.ask("request", { ...asked(scene, ""), by });
    },
  },
  {
    tried: "write into the vault's own tables, or read them",
    told: null,
    attempt: ({ intruder }) => {
      const tables = ["custodians", "requests", "verdicts", "openings", "notices"];
      return allOf(intruder, [
        ...tables.map((table) => `select * from vault.${table}`),
        ...tables.map((table) => `insert into vault.${table} select (null::vault.${table}).*`),
        ...tables.map((table) => `delete from vault.${table}`),
        "update vault.custodians set confirmed_on = '2020-01-01', mail = 'me@evil.example'",
        "select sealed from vault.identities",
      ]);
    },
  },
  {
    tried: "write into the log what never happened",
    told: null,
    attempt: ({ intruder }) => {
      const actions = [
        "staff-change-refused",
        "custodian-enrolled",
        "identity-agreed",
        "alarm-vault",
      ];
      const entry = (action: string) =>
        `[{"action":"${action}","by":"office","role":"office","matterId":null,"about":"{}"}]`;
      return allOf(intruder, [
        ...actions.map((action) => `select append_audit(id, '${entry(action)}') from bureaus`),
        `select write_audit(id, '${entry("look")}') from bureaus`,
        "delete from audit_entries",
      ]);
    },
  },
  {
    tried: "become another login of the database",
    told: null,
    attempt: async ({ intruder }) => {
      const mine = decodeURIComponent(new URL(intruder.url).password);
      const logins = ["yaoshao_vault", "yaoshao_jobs", "yaoshao"];
      return [
        ...(await allOf(intruder, [
          "set role yaoshao_vault",
          "set session authorization yaoshao_vault",
          "alter role yaoshao_vault password 'mine'",
          "alter table vault.custodians disable trigger all",
          "set session_replication_role = replica",
          "create function public.f() returns int language sql as 'select 1'",
        ])),
        ...(await Promise.all(logins.map((login) => intruder.connectsAs(login, mine)))),
      ];
    },
  },
  {
    tried: "read keys, passwords and what other parts were told",
    told: null,
    attempt: async ({ app, intruder }) => {
      const files = [
        "vault/vault.private",
        "vault/escrow.shares",
        "pg.password",
        "keys/mailroom.private",
      ];
      const parts = ["vault", "jobs", "backup"].flatMap((part) => partOf(app, part));
      return [
        ...files.map((name) => intruder.reads(join(app.dataDir, name))),
        ...parts.map((pid) => intruder.reads(`/proc/${pid}/environ`)),
      ];
    },
  },
  {
    tried: "ask as a sitting custodian, and send the vault's mail elsewhere",
    told: { mail: "baoguan2" },
    attempt: async (scene) => {
      await scene.intruder.sql(
        "update staff set mail = 'me@evil.example' where role = 'custodian'",
      );
      await putRequest(scene);
    },
  },
  {
    tried: "open it with codes that follow from what the pages hold",
    told: { log: "alarm-vault not-approved" },
    attempt: async (scene) => {
      const request = await putRequest(scene);
      const pepper = readFileSync(join(scene.app.dataDir, "keys", "pepper"), "utf8").trim();
      for (const name of ["baoguan2", "baoguan3", "baoguan1"]) {
        const factor = derived(pepper, `demo-custodian:${id(scene, name)}`).slice(0, 20);
        const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(factor).buffer }) });
        const codes = { ...NO_CODES, code: totp.generate() };
        await agreeAs(scene, name, request, codes);
        await openAndLook(scene, request, "baoguan1", codes);
      }
    },
  },
  {
    tried: "say in the register that two have agreed",
    told: { verifier: /event \d+ of matter \S+: is not in the log/ },
    attempt: async (scene) => {
      const request = await putRequest(scene);
      for (let times = 0; times < 2; times += 1)
        await recordEvent(scene, "unsealing-approved", randomUUID(), request);
      await openAndLook(scene, request, "baoguan1", NO_CODES);
    },
  },
  {
    tried: "use a consent to one request for another",
    told: { log: "alarm-vault code-of-another" },
    attempt: async (scene) => {
      const own = await putRequest(scene);
      await agreeAs(scene, "baoguan2", own, await scene.people.codes("baoguan2", scene.request));
      await openAndLook(
        scene,
        own,
        "baoguan1",
        await scene.people.codes("baoguan1", scene.request),
      );
    },
  },
  {
    tried: "use a consent a second time, and for somebody else",
    told: null,
    attempt: async (scene) => {
      const codes = await scene.people.codes("baoguan2", scene.request);
      await scene.people.agrees("baoguan2", scene.request);
      await agreeAs(scene, "baoguan2", requestId(scene), codes);
      await agreeAs(scene, "baoguan3", requestId(scene), codes);
      await openAndLook(scene, requestId(scene), "baoguan1", codes);
    },
  },
  {
    tried: "guess codes, two hundred at a time",
    told: { log: "alarm-vault too-many-codes" },
    attempt: async (scene) => {
      const guess = (number: number) =>
        agreeAs(scene, "baoguan3", requestId(scene), {
          code: String(number).padStart(6, "0"),
          mailed: String(number).padStart(8, "0"),
        });
      await Promise.all(Array.from({ length: 200 }, (_, number) => guess(number)));
      // Of so many at once a busy vault answers some late; whoever goes on is told of in any case.
      for (let number = 0; number < 6; number += 1) await guess(number);
    },
  },
  {
    tried: "have the identity erased, or put another in its place",
    told: null,
    attempt: async ({ intruder, submissionId }) => {
      const erased = await intruder.ask("erasure", { submissionId });
      const put = "insert into vault.identities (bureau_id, submission_id, sealed)";
      const [exchanged] = await allOf(intruder, [
        `${put} select id, '${submissionId}', '' from bureaus`,
      ]);
      return [erased?.["refused"] === undefined, exchanged ?? true];
    },
  },
];
