-- How many identities lie sealed is counted from an index, and not from everything that was ever submitted.
CREATE INDEX "submissions_identified" ON "submissions" ("bureau_id", "received_on") INCLUDE ("id") WHERE "identified";
