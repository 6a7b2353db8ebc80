-- What came in lately, for a routing table to be tried on: the newest 200 are read from an index, however many there are.
CREATE INDEX "matters_by_day" ON "matters" ("bureau_id", "received_on", "id");
