-- Fields of one of the staff are set, unless they have been removed.
-- KEYS: 1 the user
-- ARGV: 1 … names of fields, each with its value after it
-- Returns 1 if they are still there.
if redis.call('HEXISTS', KEYS[1], 'e') == 0 then
  return 0
end
redis.call('HSET', KEYS[1], unpack(ARGV))
return 1
