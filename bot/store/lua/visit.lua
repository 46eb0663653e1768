-- A visit is seen again: one that is idle for too long stays locked, one that has ended stays ended.
-- KEYS: 1 the visit
-- ARGV: 1 now, 2 seconds after which it is locked, 3 "1" if its user has just proved themselves again
-- Returns 1 if it was noted.
local seen = redis.call('HGET', KEYS[1], 's')
if not seen or (ARGV[3] ~= '1' and tonumber(ARGV[1]) - tonumber(seen) > tonumber(ARGV[2])) then
  return 0
end
redis.call('HSET', KEYS[1], 's', ARGV[1])
return 1
