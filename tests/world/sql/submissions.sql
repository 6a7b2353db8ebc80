insert into submissions (bureau_id, id, draft_digest, kind, answers, sealed_answers, language, received_on, received_at,
  identified, masked_name, sealed_mail)
select bureau, submission_id, encode(sha256(('draft' || seed || '/' || i)::bytea), 'base64'), kind,
    jsonb_build_object(
      'place', (array['store','online','hospital','person','firm'])[1 + world.pick(seed, 'place', i, 5)],
      'respondent', (array['康宁','益民','同心','百草','仁和','惠民','长青','天润'])[1 + world.pick(seed, 'firm', i, 8)]
        || (array['大药房','旗舰店','医疗器械经营部','美妆店'])[1 + world.pick(seed, 'trade', i, 4)] || '（' || world.pick(seed, 'branch', i, 60) || '号店）',
      'productName', (array['清风止咳颗粒','康测血糖仪','轻盈减肥胶囊','焕颜面霜','安神口服液','舒筋膏'])[1 + world.pick(seed, 'product', i, 6)],
      'productType', (array['drug','device','drug','cosmetic','drug','drug'])[1 + world.pick(seed, 'product', i, 6)])
      || case kind when 'report' then jsonb_build_object('stance', stance) else '{"alsoReport": "no"}' end,
    world.sealed('answers', i, 256 + 128 * world.pick(seed, 'words', i, 5)), 'zh', received_on, received_on + interval '2 hours',
    named, case stance when 'named' then '张**' end, case when named and world.draw(seed, 'mail', i) < 0.4 then world.sealed('mail', i, 320) end
  from world.placed where i between $1 and $2;
