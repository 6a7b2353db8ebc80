-- FOUND AGAIN: by what a matter can be looked for at the desk. Pieces of what stands readable in the register; keyed digests, whose key
-- no table holds, of what is sealed and of what is compared whole. No login of staff reads either; the function below answers.
CREATE TABLE "search_grams" (
	"bureau_id" uuid NOT NULL,
	"gram" text COLLATE "C" NOT NULL,
	"received_on" date NOT NULL,
	"matter_id" uuid NOT NULL,
	"field" text NOT NULL,
	CONSTRAINT "search_grams_bureau_id_gram_received_on_matter_id_field_pk" PRIMARY KEY("bureau_id","gram","received_on","matter_id","field")
);--> statement-breakpoint
CREATE TABLE "search_digests" (
	"bureau_id" uuid NOT NULL,
	"digest" text COLLATE "C" NOT NULL,
	"received_on" date NOT NULL,
	"matter_id" uuid NOT NULL,
	"field" text NOT NULL,
	CONSTRAINT "search_digests_bureau_id_digest_received_on_matter_id_field_pk" PRIMARY KEY("bureau_id","digest","received_on","matter_id","field")
);--> statement-breakpoint
CREATE TABLE "search_backlog" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	CONSTRAINT "search_backlog_bureau_id_matter_id_pk" PRIMARY KEY("bureau_id","matter_id")
);--> statement-breakpoint
ALTER TABLE "search_backlog" ADD CONSTRAINT "search_backlog_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_digests" ADD CONSTRAINT "search_digests_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_digests_of_matter" ON "search_digests" USING btree ("bureau_id","matter_id");--> statement-breakpoint
CREATE INDEX "search_grams_of_matter" ON "search_grams" USING btree ("bureau_id","matter_id");--> statement-breakpoint
CREATE INDEX "matters_of_unit_by_day" ON "matters" ("bureau_id", "unit_id", "received_on", "id");--> statement-breakpoint
-- What was written is folded and keyed by the program: the matters that are there wait for it in small steps.
INSERT INTO "search_backlog" SELECT "bureau_id", "id" FROM "matters";--> statement-breakpoint
-- In which fields of one matter a word is found: all its pieces in one, or the whole as a code, or as the matter's number.
CREATE FUNCTION search_hits(m matters, word jsonb) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  grams text[] := ARRAY(SELECT jsonb_array_elements_text(word -> 'grams'));
  keyed text[] := ARRAY(SELECT jsonb_array_elements_text(word -> 'keyed'));
  digests text[] := ARRAY(SELECT jsonb_array_elements_text(word -> 'digests'));
  hits text[];
BEGIN
  SELECT array_agg(DISTINCT h.field) INTO hits FROM (
    SELECT g.field FROM search_grams g
     WHERE g.bureau_id = m.bureau_id AND g.gram = ANY (grams) AND g.received_on = m.received_on AND g.matter_id = m.id
     GROUP BY g.field HAVING count(*) = cardinality(grams)
    UNION ALL
    SELECT g.field FROM search_grams g
     WHERE g.bureau_id = m.bureau_id AND g.gram = ANY (keyed) AND g.received_on = m.received_on AND g.matter_id = m.id
     GROUP BY g.field HAVING count(*) = cardinality(keyed)
    UNION ALL
    SELECT d.field FROM search_digests d
     WHERE d.bureau_id = m.bureau_id AND d.digest = ANY (digests) AND d.received_on = m.received_on AND d.matter_id = m.id
    UNION ALL
    SELECT 'number' WHERE starts_with(m.digits, word ->> 'begins') OR starts_with(m.digits_backward, reverse(word ->> 'ends'))) h;
  RETURN coalesce(hits, '{}');
END $$;--> statement-breakpoint
-- Policy: beyond so many a piece is no rare one, and is not counted further.
CREATE FUNCTION search_frequent() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2000';--> statement-breakpoint
-- The piece of these that fewest matters have; null where there is none to go by.
CREATE FUNCTION search_rarest(bureau uuid, pieces jsonb) RETURNS TABLE (piece text, matters bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.piece, (SELECT count(*) FROM (SELECT FROM search_grams g
           WHERE g.bureau_id = bureau AND g.gram = p.piece LIMIT search_frequent()) few)
    FROM jsonb_array_elements_text(pieces) p(piece)
   ORDER BY 2, 1 LIMIT 1
$$;--> statement-breakpoint
-- WHAT A LOOKER IS SHOWN of a matter they may know of, as fields by which it can be found; null where it is all of them. Who holds it
-- everything, intake afterwards what tells of no unit's work; of an insider's, and of one that somebody is
-- kept from, what stands readable.
CREATE FUNCTION shown_fields(works_as text, unit uuid, m matters) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN works_as <> 'intake' AND coalesce(unit IN (m.unit_id, m.raised_to), false) OR works_as = 'intake' AND coalesce(m.unit_id, m.raised_to) IS NULL
      THEN NULL
    WHEN works_as <> 'intake' OR m.insider OR m.kept THEN '{number,respondent,product}'::text[]
    ELSE '{number,respondent,product,place,licence,batch,credit-code,trace-code,phone}'::text[] END
$$;--> statement-breakpoint
-- THE ONE ANSWER to a search: matters in which every word is found, newest first from a place on, and by what. It asks itself what the
-- looker may know of: as by_reach does, without what is kept from them, and of a matter that lies elsewhere only by what they are shown
-- of it. Whoever is kept from a matter gets what they would get if it did not exist.
CREATE FUNCTION found_matters(words jsonb, before_day date, before_id uuid, most integer)
RETURNS TABLE (matter_id uuid, received_on date, fields text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  bureau uuid; unit uuid; works_as text; is_bound boolean;
  hidden uuid[] := ARRAY(SELECT hidden_matters());
  awaited uuid[] := '{}';
  word jsonb; rarest record; sealed record; lead_word jsonb; piece text; sealed_piece text; count_of bigint;
  way integer; source refcursor; place record; m matters; hits text[]; seen text[];
  theirs text[]; may boolean;
  n integer; ids uuid[] := '{}'; days date[] := '{}'; by_what text[] := '{}';
BEGIN
  SELECT o.bureau_id, o.unit_id, o.role INTO bureau, unit, works_as FROM looking_officer() o;
  IF works_as IS NULL OR works_as NOT IN ('intake', 'handler', 'head') OR jsonb_array_length(words) = 0 THEN RETURN; END IF;
  is_bound := works_as <> 'intake';
  IF is_bound THEN awaited := ARRAY(SELECT w.matter_id FROM awaited_proposals() w); END IF;
  -- The word that fewest matters have leads; of the others each is only looked up.
  FOR word IN SELECT jsonb_array_elements(words) LOOP
    SELECT * INTO rarest FROM search_rarest(bureau, word -> 'grams');
    SELECT * INTO sealed FROM search_rarest(bureau, word -> 'keyed');
    CONTINUE WHEN count_of <= coalesce(rarest.matters, 0) + coalesce(sealed.matters, 0);
    lead_word := word; piece := rarest.piece; sealed_piece := sealed.piece;
    count_of := coalesce(rarest.matters, 0) + coalesce(sealed.matters, 0);
  END LOOP;
  FOR way IN 1..4 LOOP
    -- Where the piece is in half the register, a unit's own matters are fewer.
    IF is_bound AND count_of >= search_frequent() AND way <= 2 THEN
      CONTINUE WHEN way = 2;
      OPEN source FOR SELECT c.received_on, c.id FROM matters c
        WHERE c.bureau_id = bureau AND (c.unit_id = unit OR c.raised_to = unit OR c.id = ANY (awaited))
          AND (c.received_on, c.id) < (before_day, before_id) ORDER BY c.received_on DESC, c.id DESC;
    ELSIF way <= 2 THEN
      OPEN source FOR SELECT g.received_on, g.matter_id AS id FROM search_grams g
        WHERE g.bureau_id = bureau AND g.gram = CASE way WHEN 1 THEN piece ELSE sealed_piece END
          AND (g.received_on, g.matter_id) < (before_day, before_id) ORDER BY g.received_on DESC, g.matter_id DESC;
    ELSIF way = 3 THEN
      OPEN source FOR SELECT d.received_on, d.matter_id AS id FROM search_digests d
        WHERE d.bureau_id = bureau AND d.digest IN (SELECT jsonb_array_elements_text(lead_word -> 'digests'))
          AND (d.received_on, d.matter_id) < (before_day, before_id) ORDER BY d.received_on DESC, d.matter_id DESC;
    ELSE
      -- As a range, which an index answers; a colon sorts right after every digit.
      OPEN source FOR SELECT c.received_on, c.id FROM matters c
        WHERE c.bureau_id = bureau AND c.digits >= lead_word ->> 'begins' AND c.digits < (lead_word ->> 'begins') || ':'
          AND (c.received_on, c.id) < (before_day, before_id)
        UNION SELECT c.received_on, c.id FROM matters c
        WHERE c.bureau_id = bureau AND c.digits_backward >= reverse(lead_word ->> 'ends') AND c.digits_backward < reverse(lead_word ->> 'ends') || ':'
          AND (c.received_on, c.id) < (before_day, before_id)
        ORDER BY 1 DESC, 2 DESC;
    END IF;
    n := 0;
    LOOP
      FETCH source INTO place;
      EXIT WHEN NOT FOUND OR n >= most;
      CONTINUE WHEN place.id = ANY (ids);
      SELECT c.* INTO m FROM matters c WHERE c.bureau_id = bureau AND c.id = place.id AND c.id <> ALL (hidden)
        AND (NOT is_bound OR coalesce(unit IN (c.unit_id, c.raised_to), false) OR c.id = ANY (awaited));
      CONTINUE WHEN NOT FOUND;
      theirs := shown_fields(works_as, unit, m);
      seen := '{}'; may := true;
      FOR word IN SELECT jsonb_array_elements(words) LOOP
        hits := search_hits(m, word);
        IF theirs IS NOT NULL THEN hits := ARRAY(SELECT h FROM unnest(hits) h WHERE h = ANY (theirs)); END IF;
        may := cardinality(hits) > 0;
        EXIT WHEN NOT may;
        seen := seen || hits;
      END LOOP;
      CONTINUE WHEN NOT may;
      n := n + 1; ids := ids || m.id; days := days || m.received_on;
      by_what := by_what || array_to_string(ARRAY(SELECT DISTINCT s FROM unnest(seen) s ORDER BY s), ',');
    END LOOP;
    CLOSE source;
  END LOOP;
  RETURN QUERY SELECT f.id, f.day, string_to_array(f.by_what, ',') FROM unnest(ids, days, by_what) f(id, day, by_what)
    ORDER BY f.day DESC, f.id DESC LIMIT most;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION search_hits(matters, jsonb), search_frequent(), search_rarest(uuid, jsonb),
  shown_fields(text, uuid, matters), found_matters(jsonb, date, uuid, integer)
  FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION found_matters(jsonb, date, uuid, integer) TO yaoshao_desk;--> statement-breakpoint
-- The pages put them down and take them away, and read of them only whose they are.
GRANT INSERT, DELETE, SELECT ("bureau_id", "matter_id", "field") ON "search_grams", "search_digests" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "search_backlog" TO yaoshao_web;--> statement-breakpoint
-- A value that two put right is looked for as it stands now.
GRANT SELECT ("sealed") ON "corrections" TO yaoshao_web;--> statement-breakpoint
ALTER TABLE "search_grams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_digests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_backlog" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "search_grams" TO yaoshao_web USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "search_digests" TO yaoshao_web USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "search_backlog" TO yaoshao_web USING (true) WITH CHECK (true);
