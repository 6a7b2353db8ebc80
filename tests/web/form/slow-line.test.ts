import "#tests/support/own-keys.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { arriving } from "#app/web/form/arriving.server.ts";
import { readUpload, type Upload } from "#app/web/form/upload.server.ts";
import { bytesOnTheirWay, enterUploadRoom } from "#app/web/form/upload-room.server.ts";

vi.mock("#app/shell/machine/disk.server.ts", () => ({ diskPerCent: async () => 50 }));

const MEGABYTE = 1024 * 1024;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line on which somebody sends piece by piece. */
function line() {
  let end: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      end = controller;
    },
  });
  return {
    body,
    send: (text: string | Uint8Array) => end.enqueue(Buffer.from(text)),
    close: () => end.close(),
    breakOff: () => end.error(new Error("reset")),
  };
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

describe("a time-out on the whole where only a standstill is meant", () => {
  test("nine megabytes at 25 kB a second arrive, though they take six minutes", async () => {
    const { body, send, close } = line();
    let bytes = 0;
    const ending = arriving(body, async (chunk) => {
      bytes += chunk.length;
    });
    for (let second = 0; second < 360; second += 1) {
      send(new Uint8Array(25_000));
      await pass(1);
    }
    close();
    expect([await ending, bytes]).toEqual(["whole", 9_000_000]);
  });

  test.each([
    [29, "whole"],
    [31, "stalled"],
  ])("after %i silent seconds it is %s", async (seconds, expected) => {
    const { body, send, close } = line();
    const ending = arriving(body, async () => {});
    send("a");
    await pass(seconds);
    if (expected === "whole") close();
    expect(await ending).toBe(expected);
  });

  test("a byte now and then is no upload", async () => {
    const { body, send } = line();
    const ending = arriving(body, async () => {});
    for (let second = 0; second < 200; second += 20) {
      send("a");
      await pass(20);
    }
    expect(await ending).toBe("stalled");
  });
});

describe("what arrived before the line gave out", () => {
  const part = (name: string, content: string) =>
    `--x\r\nContent-Disposition: form-data; name="evidence"; filename="${name}"\r\n\r\n${content}`;

  function sending(end: (at: ReturnType<typeof line>) => unknown) {
    const at = line();
    const request = new Request("https://bureau.example/file/report/files", {
      method: "POST",
      body: at.body,
      headers: { "content-type": "multipart/form-data; boundary=x" },
      duplex: "half",
    });
    const kept: string[] = [];
    const reading: Promise<Upload> = readUpload(request, async ({ name }) => {
      kept.push(name);
      return null;
    });
    at.send('--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n夜里\r\n');
    at.send(`${part("1.pdf", "%PDF-1.7")}\r\n`);
    at.send(part("2.pdf", "%PDF-1.7 half"));
    return pass(1)
      .then(() => end(at))
      .then(() => reading)
      .then((upload) => ({ kept, faults: upload.faults, text: upload.fields.get("text") }));
  }

  test.each([
    ["stalls", () => pass(31), "slow-line"],
    ["breaks", (at: ReturnType<typeof line>) => at.breakOff(), "broken-off"],
    ["ends early", (at: ReturnType<typeof line>) => at.close(), "broken-off"],
  ] as const)("is kept where it %s, and the file that is torn is named", async (_, end, fault) => {
    expect(await sending(end)).toEqual({
      kept: ["1.pdf"],
      faults: [{ name: "2.pdf", fault }],
      text: "夜里",
    });
    expect(bytesOnTheirWay()).toBe(0);
  });
});

describe("a file that could not be kept while nothing more comes", () => {
  const unheard: unknown[] = [];
  const hear = (failure: unknown) => void unheard.push(failure);
  beforeEach(() => void process.on("unhandledRejection", hear));
  afterEach(() => void process.off("unhandledRejection", hear));

  /** So large that its reader has to pause over it: then its end is heard after the piece was written. */
  const file = (number: number) =>
    `--x\r\nContent-Disposition: form-data; name="evidence"; filename="${number}.pdf"\r\n\r\n%PDF-1.7${"%".repeat(200_000)}\r\n`;

  test.each([
    ["silent", 1, () => pass(31)],
    ["broken off", 1, (at: ReturnType<typeof line>) => at.breakOff()],
    ["ended", 1, (at: ReturnType<typeof line>) => at.close()],
    ["silent after a second file", 2, () => pass(31)],
    ["broken off after a second file", 2, (at: ReturnType<typeof line>) => at.breakOff()],
  ] as const)("fails this upload and no other, the line %s", async (_, files, end) => {
    const at = line();
    const request = new Request("https://bureau.example/file/report/files", {
      method: "POST",
      body: at.body,
      headers: { "content-type": "multipart/form-data; boundary=x" },
      duplex: "half",
    });
    const keep = () =>
      new Promise<null>((_kept, fail) => setTimeout(() => fail(new Error("no database")), 500));
    const failed = readUpload(request, keep).catch((failure: Error) => failure.message);
    at.send(`${Array.from({ length: files }, (_file, number) => file(number)).join("")}--x\r\n`);
    await pass(1);
    expect(unheard).toEqual([]);
    await end(at);
    expect(await failed).toBe("no database");
    expect(bytesOnTheirWay()).toBe(0);
  });
});

describe("bytes on their way", () => {
  test("of one network leave half of the room to others, and all of them have an end", async () => {
    const [mine, also, other] = ["a", "a", "b"].map(enterUploadRoom);
    expect(await mine?.resize(40 * MEGABYTE)).toBe(true);
    const second = also?.resize(10 * MEGABYTE);
    await pass(21);
    expect(await second).toBe(false);
    expect(await other?.resize(48 * MEGABYTE)).toBe(true);
    const third = enterUploadRoom("c");
    const waits = third.resize(10 * MEGABYTE);
    await pass(5);
    mine?.leave();
    expect(await waits).toBe(true);
    for (const one of [also, other, third]) one?.leave();
    expect(bytesOnTheirWay()).toBe(0);
  });

  test("several that wait for the same room do not all take it", async () => {
    const full = ["a", "b"].map(enterUploadRoom);
    for (const one of full) await one.resize(48 * MEGABYTE);
    const rooms = ["c", "d", "e"].map(enterUploadRoom);
    const waits = rooms.map((room) => room.resize(20 * MEGABYTE));
    await pass(5);
    full[0]?.leave();
    await pass(1);
    expect(bytesOnTheirWay()).toBe(88 * MEGABYTE);
    await pass(21);
    expect(await Promise.all(waits)).toEqual([true, true, false]);
    for (const one of [...full, ...rooms]) one.leave();
  });

  test("a form for which there is no room is read to its end, and its files are named", async () => {
    const full = enterUploadRoom("");
    await full.resize(48 * MEGABYTE);
    const form = new FormData();
    for (const name of ["1.pdf", "2.pdf"])
      form.append("evidence", new File(["%PDF-1.7", new Uint8Array(200_000)], name));
    form.set("press", "add");
    const request = new Request("https://bureau.example", { method: "POST", body: form });
    const reading = readUpload(request, async () => null);
    await pass(21);
    const { faults, fields } = await reading;
    expect(faults).toEqual(["1.pdf", "2.pdf"].map((name) => ({ name, fault: "crowded" })));
    expect(fields.get("press")).toBe("add");
    full.leave();
  });

  test("a form to which nothing was chosen waits for no room", async () => {
    const full = enterUploadRoom("");
    await full.resize(48 * MEGABYTE);
    const form = new FormData();
    form.set("press", "continue");
    form.append("evidence", new File([], ""));
    const request = new Request("https://bureau.example", { method: "POST", body: form });
    const reading = readUpload(request, async () => null);
    await pass(1);
    expect(await reading).toMatchObject({ files: 0, faults: [] });
    full.leave();
  });
});
