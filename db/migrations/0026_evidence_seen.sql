-- A SMALL PICTURE OF EACH PAINTED FILE, sealed under the same key. What came in before has none, and is named without one.
ALTER TABLE "evidence" ADD COLUMN "thumbnail" "bytea";
