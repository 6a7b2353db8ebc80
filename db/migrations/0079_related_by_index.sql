-- OTHER MATTERS, as before, and no more of them read than are counted: of each digest the newest, along its index; what else they have in
-- common is asked of those alone. With a million matters the page of one took a second where a product has thousands of them a year.
CREATE OR REPLACE FUNCTION related_matters(which uuid, on_day date, spans integer[], most integer, named integer)
RETURNS TABLE (relation text, counts integer[], newest uuid[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  bureau uuid; unit uuid; works_as text;
  hidden uuid[] := ARRAY(SELECT hidden_matters());
  awaited uuid[] := ARRAY(SELECT w.matter_id FROM awaited_proposals() w);
  own matters; theirs text[]; field_of text;
  respondents text[]; products text[]; licences text[]; own_digests text[];
BEGIN
  SELECT o.bureau_id, o.unit_id, o.role INTO bureau, unit, works_as FROM looking_officer() o;
  IF works_as IS NULL OR works_as NOT IN ('intake', 'handler', 'head') THEN RETURN; END IF;
  SELECT c.* INTO own FROM matters c WHERE c.bureau_id = bureau AND c.id = which AND c.id <> ALL (hidden)
    AND (works_as = 'intake' OR coalesce(unit IN (c.unit_id, c.raised_to), false) OR c.id = ANY (awaited));
  IF NOT FOUND THEN RETURN; END IF;
  theirs := shown_fields(works_as, unit, own);
  respondents := ARRAY(SELECT d.digest FROM search_digests d WHERE d.bureau_id = bureau AND d.matter_id = which AND d.field = 'respondent');
  products := ARRAY(SELECT d.digest FROM search_digests d WHERE d.bureau_id = bureau AND d.matter_id = which AND d.field = 'product');
  licences := ARRAY(SELECT d.digest FROM search_digests d WHERE d.bureau_id = bureau AND d.matter_id = which AND d.field = 'licence');
  FOR field_of, own_digests IN SELECT d.field, array_agg(d.digest) FROM search_digests d
      WHERE d.bureau_id = bureau AND d.matter_id = which AND (theirs IS NULL OR d.field = ANY (theirs)) GROUP BY d.field LOOP
    RETURN QUERY
      WITH candidates AS MATERIALIZED (
        SELECT newest.day, newest.id
          FROM unnest(own_digests) own_digest
         CROSS JOIN LATERAL (
           SELECT d.received_on AS day, c.id
             FROM search_digests d JOIN matters c ON c.bureau_id = bureau AND c.id = d.matter_id
            WHERE d.bureau_id = bureau AND d.digest = own_digest AND d.field = field_of AND d.received_on > on_day - spans[cardinality(spans)]
              AND c.submission_id <> own.submission_id AND c.id <> ALL (hidden)
              AND (works_as = 'intake' OR coalesce(unit IN (c.unit_id, c.raised_to), false) OR c.id = ANY (awaited))
              AND coalesce(field_of = ANY (shown_fields(works_as, unit, c)), true)
              AND (field_of <> 'batch' OR EXISTS (SELECT FROM search_digests b
                WHERE b.bureau_id = bureau AND b.matter_id = c.id AND b.digest = ANY (licences || products)))
            ORDER BY d.received_on DESC, d.matter_id DESC LIMIT most + 1) newest
      ), others AS MATERIALIZED (
        SELECT o.day, o.id,
               EXISTS (SELECT FROM search_digests r WHERE r.bureau_id = bureau AND r.matter_id = o.id AND r.digest = ANY (respondents)) AS of_respondent,
               EXISTS (SELECT FROM search_digests p WHERE p.bureau_id = bureau AND p.matter_id = o.id AND p.digest = ANY (products)) AS of_product
          FROM (SELECT DISTINCT x.day, x.id FROM candidates x ORDER BY 1 DESC, 2 DESC LIMIT most + 1) o
      ), named_by AS (
        SELECT field_of AS relation, o.day, o.id FROM others o
        UNION ALL
        SELECT 'same-fact', o.day, o.id FROM others o WHERE field_of = 'phone' AND o.of_respondent AND o.of_product
      )
      SELECT n.relation, ARRAY(SELECT (count(*) FILTER (WHERE x.day > on_day - s.days))::integer
               FROM unnest(spans) WITH ORDINALITY s(days, place) LEFT JOIN named_by x ON x.relation = n.relation
              GROUP BY s.place ORDER BY s.place),
             (array_agg(n.id ORDER BY n.day DESC, n.id DESC))[1:named]
        FROM named_by n GROUP BY n.relation;
  END LOOP;
END $$;
