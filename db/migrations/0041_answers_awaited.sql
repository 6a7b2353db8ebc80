-- WHAT WAITS FOR A SECOND PERSON stands in one list with what is proposed: few matters among all there are, found by their own index.
CREATE INDEX "answers_awaited" ON "matters" ("bureau_id", "urgency", "number")
  WHERE "stage" <> 'archived' AND ("correction" IS NOT NULL OR "new_facts" IS NOT NULL
    OR "mediation" ->> 'challenge' IS NOT NULL OR "denial_waits");
