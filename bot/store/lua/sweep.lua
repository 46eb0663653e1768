-- Sends that have been in flight too long (their worker is gone) become uncertain.
-- KEYS: 1 lease, 2 sends in flight, 3 sends that are uncertain
-- ARGV: 1 prefix, 2 lease held, 3 in flight since before this moment
-- Returns 'lost' or how many.
--@include delivery
local prefix = ARGV[1]
if redis.call('GET', KEYS[1]) ~= ARGV[2] then return 'lost' end
local swept = 0
local old = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', '(' .. ARGV[3], 'WITHSCORES', 'LIMIT', 0, 500)
for i = 1, #old, 2 do
  local member = old[i]
  local campaign, row, attempt = string.match(member, '^([^:]*):([^:]*):([^:]*)$')
  local d = read(prefix, campaign, row)
  if d and d.attempt == attempt and d.status == 'g' then
    move(prefix, campaign, row, d, 'u')
    redis.call('ZADD', KEYS[3], old[i + 1], member)
    swept = swept + 1
  end
  redis.call('ZREM', KEYS[2], member)
end
return swept
