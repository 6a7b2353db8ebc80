import "#tests/support/own-keys.ts";
import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { loader as ready } from "#app/routes/health/ready.ts";
import { action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import { loader as step, action as takeStep } from "#app/routes/reporter/filing/filing-step.tsx";
import { logMachineWarnings } from "#app/server/log-machine-warnings.ts";
import { machineWarningsFor } from "#app/shell/machine/machine-warnings.server.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { administrator, handler, intake, openOffice } from "#tests/support/an-office.ts";

const disk = vi.hoisted(() => ({ perCent: 0 }));
vi.mock("#app/shell/machine/disk.server.ts", () => ({ diskPerCent: async () => disk.perCent }));

const FILES = { path: "/file/report/files", params: { kind: "report", step: "files" } };
const reader = aReader();

beforeAll(async () => {
  await openOffice();
  await reader.ask(begin, { path: "/file/report", params: { kind: "report" }, form: { go: "on" } });
});

/** A document a little over a megabyte. */
const document = () => new File(["%PDF-1.4\n", randomBytes(1_100_000)], "合同.pdf");

async function uploaded() {
  const form = new FormData();
  form.set("press", "add");
  form.append("evidence", document());
  await reader.ask(takeStep, { ...FILES, form });
  return reader.ask(step, FILES);
}

describe("a file of more than a megabyte", () => {
  test("is taken while there is room", async () => {
    disk.perCent = 94;
    expect(await uploaded()).toMatchObject({
      files: [{ name: "合同.pdf" }],
      faults: [],
      limits: { megabytes: 10 },
      scarce: false,
    });
  });

  test("is too large once the disk is nearly full, and the page says so beforehand", async () => {
    disk.perCent = 95;
    expect(await uploaded()).toMatchObject({
      files: [{ name: "合同.pdf" }],
      faults: [{ name: "合同.pdf", fault: "too-large" }],
      limits: { megabytes: 1 },
      scarce: true,
    });
  });
});

test("who hears the other alarms hears of a disk that fills up, and nobody else", async () => {
  disk.perCent = 91;
  for (const officer of [intake, administrator])
    expect(await machineWarningsFor(officer)).toEqual([{ of: "disk", perCent: 91 }]);
  expect(await machineWarningsFor(handler)).toEqual([]);
});

test("the log has a line for it, and none while all is well", async () => {
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  disk.perCent = 89;
  await logMachineWarnings();
  disk.perCent = 90;
  await logMachineWarnings();
  const lines = written.mock.calls.map(([line]) => String(line));
  written.mockRestore();
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ event: "alarm", code: "disk" });
});

test("a portal without its vault and with a full disk is ready, and says which of both it may say", async () => {
  disk.perCent = 100;
  const answer = await ready();
  expect(answer.status).toBe(200);
  expect((await answer.text()).split("\n")).toEqual([
    ...["ready", "database ok", "keys ok", "vault down"],
    "",
  ]);
});
