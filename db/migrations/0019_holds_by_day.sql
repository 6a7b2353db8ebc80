-- What is held is read on page by page; the list ended after two hundred, and what came after could not be lifted.
CREATE INDEX "retention_holds_by_day" ON "retention_holds" ("bureau_id", "placed_on" DESC, "id" DESC);
