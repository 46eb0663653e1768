-- Take an inbound that cannot be answered off the inbox, so that nobody behind it waits, and keep it beside for a while.
-- KEYS: 1 lease, 2 inbox, 3 aside
-- ARGV: 1 lease held, 2 the inbound as stored, 3 how long it is kept (s)
-- Returns 'lost', 0 if it is not the first in the inbox any more, else 1.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 'lost' end
if redis.call('LINDEX', KEYS[2], 0) ~= ARGV[2] then return 0 end
redis.call('LMOVE', KEYS[2], KEYS[3], 'LEFT', 'RIGHT')
redis.call('EXPIRE', KEYS[3], ARGV[3])
local oldest = redis.call('TIME')[1] - ARGV[3]
while true do -- what came before keeps its own end
  local stored = redis.call('LINDEX', KEYS[3], 0)
  local moment = stored and tonumber(string.match(stored, '^%d+;([%d.]+);'))
  if not moment or moment > oldest then break end
  redis.call('LPOP', KEYS[3])
end
return 1
