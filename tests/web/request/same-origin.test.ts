import { describe, expect, test } from "vitest";
import { isForeign } from "#app/web/request/same-origin.server.ts";

const HERE = "https://bureau.example";
const HOSTS = ["bureau.example", "10.0.0.7:3000"];
const ELSEWHERE = "https://evil.example";

const foreign = (headers: Record<string, string>, method = "POST") =>
  isForeign(method, new Headers(headers), HOSTS);

describe("a form of ours is let in, whatever was taken out on its way", () => {
  test.each<[string, Record<string, string>]>([
    ["nothing was", { "sec-fetch-site": "same-origin", origin: HERE, referer: `${HERE}/file` }],
    ["an extension made the origin null", { "sec-fetch-site": "same-origin", origin: "null" }],
    ["a proxy took the origin out", { "sec-fetch-site": "same-origin" }],
    ["a proxy wrote an origin of its own", { "sec-fetch-site": "same-origin", origin: ELSEWHERE }],
    ["a mini browser names another referer", { "sec-fetch-site": "same-origin", referer: "x" }],
    ["sent again by the browser itself", { "sec-fetch-site": "none", origin: "null" }],
    ["a browser of before, with its origin", { origin: HERE }],
    ["the same, its referer taken out, too", { origin: HERE, referer: "" }],
    ["plain http on a network of the office", { origin: "http://10.0.0.7:3000" }],
    ["a browser without an origin", { referer: `${HERE}/file/report/facts?lost=draft` }],
    ["one whose origin was made null", { origin: "null", referer: `${HERE}/progress` }],
  ])("%s", (_, headers) => {
    expect(foreign(headers)).toBe(false);
  });
});

describe("a form that may be another site's is refused", () => {
  test.each<[string, Record<string, string>]>([
    ["a browser that says cross-site", { "sec-fetch-site": "cross-site" }],
    ["a browser that says same-site", { "sec-fetch-site": "same-site", origin: HERE }],
    ["cross-site, whatever else it says", { "sec-fetch-site": "cross-site", origin: HERE }],
    ["a word no browser says", { "sec-fetch-site": "same-origin, cross-site" }],
    ["another origin", { origin: ELSEWHERE }],
    ["another origin, our referer", { origin: ELSEWHERE, referer: `${HERE}/` }],
    ["our host on another port", { origin: `${HERE}:8443` }],
    ["our host inside another", { origin: `${ELSEWHERE}/bureau.example` }],
    ["an origin that is none", { origin: "null" }],
    ["an origin that is none, from elsewhere", { origin: "null", referer: `${ELSEWHERE}/` }],
    ["another referer", { referer: `${ELSEWHERE}/?${HERE}` }],
    ["a referer that is no address", { referer: "about:client" }],
    ["a referer that is empty", { referer: "" }],
    ["nothing at all", {}],
  ])("%s", (_, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(foreign(headers, method)).toBe(true);
  });
});

test("whoever only asks may come from anywhere", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"])
    expect(foreign({ "sec-fetch-site": "cross-site", origin: ELSEWHERE }, method)).toBe(false);
});
