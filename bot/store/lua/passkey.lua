-- A passkey of one of the staff is written down, as long as they are there and it is, or is new.
-- KEYS: 1 the user, 2 their passkeys
-- ARGV: 1 its name in there, 2 its sealed content, 3 the most there may be, where it is new; "" where it is not
-- Returns 1 if it was.
if redis.call('HEXISTS', KEYS[1], 'e') == 0 then
  return 0
end
local there = redis.call('HEXISTS', KEYS[2], ARGV[1]) == 1
local new = ARGV[3] ~= ''
if there == new or (new and redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[3])) then
  return 0
end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
return 1
