-- Take or keep the right to work a shard.
-- KEYS: 1 lease, 2 lease number
-- ARGV: 1 worker, 2 how long (ms)
-- Returns the lease held, '<number>:<worker>', or nothing if it is another's.
local held = redis.call('GET', KEYS[1])
if held then
  if string.match(held, '^%d+:(.*)$') ~= ARGV[1] then return false end
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return held
end
local fresh = redis.call('INCR', KEYS[2]) .. ':' .. ARGV[1]
redis.call('SET', KEYS[1], fresh, 'PX', ARGV[2])
return fresh
