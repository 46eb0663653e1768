-- Put somebody who waits aside until a moment, or take them up again. Danger is never put aside, and nobody who has written
-- something that whoever does it has not seen.
-- KEYS: 1 handoffs, 2 snoozed
-- ARGV: 1 prefix, 2 row, 3 until when, 0 = take up again, 4 how far it had come when they looked, '' for no matter
-- Returns 'nobody' where nobody waits, 'danger', 'new', else 'done'.
--@include waiting
local prefix, row = ARGV[1], ARGV[2]
local told = redis.call('HGET', KEYS[1], row)
if not told then return 'nobody' end
if ARGV[3] == '0' then
  redis.call('HDEL', KEYS[2], row)
  return 'done'
end
if string.match(told, '^[^;]*;danger') then return 'danger' end
if ARGV[4] ~= '' and ARGV[4] ~= heard(prefix, row) then return 'new' end
redis.call('HSET', KEYS[2], row, ARGV[3])
return 'done'
