import { expect, test } from "vitest";
import { action as due } from "#app/routes/public/law/calculator/due.ts";
import { action as rewardAmount } from "#app/routes/public/law/reward/reward-amount.ts";

test.each([
  ["/api/due", due],
  ["/api/reward-amount", rewardAmount],
])(
  "%s sent to instead of asked says so in JSON, in the reader's language",
  async (path, action) => {
    const request = new Request(`https://bureau.example${path}`, {
      method: "POST",
      headers: { cookie: "language=en" },
    });
    const answer = action({ request, params: {}, context: {} });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await answer.json()).toEqual({
      errors: { method: "This address supports GET only." },
    });
  },
);
