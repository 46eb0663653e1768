-- What came of sends: status, counters and the end of being in flight together, only for that attempt.
-- KEYS: 1 sends in flight
-- ARGV: 1 prefix, 2 JSON list of {campaign, row, attempt, to, provider id, code}
-- Returns how many were applied.
--@include delivery
local prefix, applied = ARGV[1], 0
for _, item in ipairs(cjson.decode(ARGV[2])) do
  local campaign, row, attempt, to = item[1], item[2], item[3], item[4]
  local member = campaign .. ':' .. row .. ':' .. attempt
  local began = redis.call('ZSCORE', KEYS[1], member) or redis.call('ZSCORE', prefix .. 'u', member)
  redis.call('ZREM', KEYS[1], member)
  local d = read(prefix, campaign, row)
  if d and d.attempt == attempt and RANK[d.status] then
    local open = d.status == 'g' or d.status == 'u'
    if item[5] ~= '' then d.provider = item[5] end
    if item[6] ~= '' then d.code = item[6] end
    if to == 'p' or to == 'x' then
      if open then
        local cancelled = redis.call('HGET', prefix .. 'c:' .. campaign, 'state') == 'cancelled'
        if to == 'p' and cancelled then to = 'c' end
        move(prefix, campaign, row, d, to)
        if to == 'p' then redis.call('RPUSH', prefix .. 'q:' .. campaign .. ':' .. d.channel, row) end
        applied = applied + 1
      end
    elseif RANK[to] > RANK[d.status] then
      move(prefix, campaign, row, d, to)
      applied = applied + 1
    else
      write(prefix, campaign, row, d)
    end
    if d.status == 'u' then
      redis.call('ZADD', prefix .. 'u', began or 0, member)
    else
      redis.call('ZREM', prefix .. 'u', member)
    end
  end
end
return applied
