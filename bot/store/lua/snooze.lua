-- Put somebody who waits aside until a moment, or take them up again. Danger is never put aside.
-- KEYS: 1 handoffs, 2 snoozed
-- ARGV: 1 row, 2 until when, 0 = take up again
-- Returns 'nobody' where nobody waits, 'danger', else 'done'.
local told = redis.call('HGET', KEYS[1], ARGV[1])
if not told then return 'nobody' end
if ARGV[2] == '0' then
  redis.call('HDEL', KEYS[2], ARGV[1])
  return 'done'
end
if string.match(told, '^[^;]*;danger') then return 'danger' end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
return 'done'
