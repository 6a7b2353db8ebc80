import "#tests/support/own-keys.ts";
import { expect, test } from "vitest";
import { sealedReporter } from "#app/shell/sealed-reporter.server.ts";

const GIVEN = { name: "吴一鸣", phone: "13600000000", email: "wu@reporter.example", story: "…" };

test("who a reporter is leaves the answers and is readable to nobody here", async () => {
  const sealed = await sealedReporter({ ...GIVEN, stance: "named" });
  expect(sealed.answers).toEqual({ story: "…", stance: "named" });
  expect(sealed.maskedName).toBe("吴**");
  const stored = [sealed.sealedIdentity, sealed.sealedMail].map((part) =>
    Buffer.from(part ?? []).toString("latin1"),
  );
  expect(stored.join()).not.toMatch(/136|reporter\.example/);
});

test("a confidential reporter shows not even one character of the name", async () => {
  expect(await sealedReporter({ ...GIVEN, stance: "confidential" })).toMatchObject({
    maskedName: null,
  });
});

test("sealed names of different length take the same room", async () => {
  const [one, other] = await Promise.all(
    ["吴一", "欧阳一鸣之子"].map((name) => sealedReporter({ ...GIVEN, name })),
  );
  expect(one?.sealedIdentity?.length).toBe(other?.sealedIdentity?.length);
});
