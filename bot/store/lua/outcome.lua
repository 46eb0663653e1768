-- What came of sends: status, counters and the end of being in flight together, only for that attempt.
-- KEYS: 1 sends in flight
-- ARGV: 1 prefix, 2 JSON list of {campaign, row, attempt, to, provider id, code}
-- Returns how many were applied.
--@include delivery
local prefix, applied = ARGV[1], 0

-- Back into its queue: a campaign's at the end, a reply in its place, so that one person's stay in their order.
local function put_back(campaign, row, channel)
  local queue = prefix .. 'q:' .. campaign .. ':' .. channel
  for _, other in ipairs(campaign == REPLIES and redis.call('LRANGE', queue, 0, 499) or {}) do
    if tonumber(other) > tonumber(row) then return redis.call('LINSERT', queue, 'BEFORE', other, row) end
  end
  redis.call('RPUSH', queue, row)
end

for _, item in ipairs(cjson.decode(ARGV[2])) do
  local campaign, row, attempt, to = item[1], item[2], item[3], item[4]
  local member = campaign .. ':' .. row .. ':' .. attempt
  local began = redis.call('ZSCORE', KEYS[1], member) or redis.call('ZSCORE', prefix .. 'u', member)
  redis.call('ZREM', KEYS[1], member)
  local d = read(prefix, campaign, row)
  if d and d.attempt ~= attempt then d = nil end
  local open = d and (d.status == 'g' or d.status == 'u')
  if open and (to == 'p' or to == 'x') then
    if to == 'p' and redis.call('HGET', prefix .. 'c:' .. campaign, 'state') == 'cancelled' then to = 'c' end
    d.code = item[6]
    move(prefix, campaign, row, d, to)
    if to == 'p' then put_back(campaign, row, d.channel) end
    applied = applied + 1
  elseif d and RANK[d.status] and RANK[to] and hear(prefix, campaign, row, d, to, item[5], item[6]) then
    applied = applied + 1
  end
  if d and d.status == 'u' then
    redis.call('ZADD', prefix .. 'u', began or 0, member)
  else
    redis.call('ZREM', prefix .. 'u', member)
    if campaign == REPLIES and d and d.status ~= 'p' then forget_farewell(prefix, row) end
  end
end
return applied
