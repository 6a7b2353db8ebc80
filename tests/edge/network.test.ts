import { describe, expect, test } from "vitest";
import { networkOf } from "#app/server/edge/network.ts";

describe("addresses of one network", () => {
  test.each([
    ["203.0.113.7", "203.0.113.200"],
    ["::ffff:203.0.113.7", "203.0.113.8"],
    ["2001:db8:1:2::1", "2001:db8:1:ff:9:8:7:6"],
    ["2001:db8::1", "2001:0db8:0000:00aa::2"],
  ])("%s and %s count as one", (one, other) => {
    expect(networkOf(one)).toBe(networkOf(other));
  });

  test.each([
    ["203.0.113.7", "203.0.114.7"],
    ["2001:db8:1:200::1", "2001:db8:1:300::1"],
    ["2001:db8::1", "2001:db9::1"],
  ])("%s and %s do not", (one, other) => {
    expect(networkOf(one)).not.toBe(networkOf(other));
  });
});
