-- What is only there while a world is made. One row says for whom, and from which seed everything is drawn.
create schema world;
create table world.given (
  bureau uuid, seed integer, matters integer, today date, days integer,
  known_place integer, known_number text, known_hash text, alarm text);
create table world.ways (place integer, share float8);
create table world.paces (place integer, share float8);
create table world.done (step text primary key);
create unlogged table world.units (rank integer primary key, unit_id uuid, head_id uuid, handlers uuid[]);
create unlogged table world.drawn (
  i integer primary key, id uuid, submission_id uuid, number text, received_on date, life integer,
  unit_id uuid, handler_id uuid, head_id uuid, intake_id uuid);
create unlogged table world.lives (
  life integer primary key, kind text, stage text, insider boolean, named boolean, dates jsonb, pauses jsonb,
  mediation text, extension text, transfer_proposed_by text, findings text, penalty jsonb, reward text, version integer,
  has_unit boolean, has_handler boolean, erasable_from date);
create unlogged table world.happened (
  life integer, place integer, type text, by text, role text, day date, version integer, event text,
  primary key (life, place));
create unlogged table world.told (life integer, place integer, name text, day date, words text, primary key (life, place));
create unlogged table world.counted (
  life integer, name text, provision text, version_from date, extended boolean, start_on date, term_unit text,
  term_count integer, pauses jsonb, due_strict date, due_legal date, firm boolean, paused boolean, stopped_on date,
  primary key (life, name));
-- What the log is to say, until it is chained: a part for every eight chains.
create table world.said (chain smallint, moment timestamptz, place bigint, entry text) partition by range (chain);
do $$ begin
  for lowest in 0..56 by 8 loop
    execute format('create unlogged table world.said_from_%s partition of world.said for values from (%s) to (%s)', lowest, lowest, lowest + 8);
  end loop;
end $$;
