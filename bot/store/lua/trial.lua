-- Write down messages that try a campaign on a phone of the staff's: replies that answer nothing, each forgotten as soon as
-- it is handed over. Nothing else of whoever has that phone is touched, and nothing goes to somebody who said STOP.
-- KEYS: 1 contact, 2 this form was carried out
-- ARGV: 1 prefix, 2 row, 3 now, 4 the moment they must be out by, 5 seconds they are kept, 6 seconds the form is
--       remembered, 7 channel, 8 sealed address, 9… language and sealed message, in turn
-- Returns 'refused', 'done' if this form was carried out before, else the messages' numbers.
--@include allowed
--@include delivery
local prefix, row, now, due, kept = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local told = redis.call('HMGET', KEYS[1], 'o', 'x', 'bl', 'no')
if told[1] or told[2] or told[3] or told[4] or not allowed(prefix, row, 'any') then return 'refused' end
if not redis.call('SET', KEYS[2], '', 'NX', 'EX', ARGV[6]) then return 'done' end
local numbers, known = {}, prefix .. 'rk:' .. row
for i = 9, #ARGV, 2 do
  local number = redis.call('INCR', prefix .. 'replies')
  local key = prefix .. 'r:' .. number
  redis.call('HSET', key, 'm', ARGV[i + 1], 'a', ARGV[8], 'k', row, 'by', due, 'bye', 1, 'un', 'any', 'at', now)
  redis.call('EXPIRE', key, kept)
  redis.call('RPUSH', known, number)
  redis.call('EXPIRE', known, kept)
  local d =
    {status = 'p', language = ARGV[i], channel = ARGV[7], attempt = '', provider = '', code = '', earlier = ''}
  write(prefix, REPLIES, number, d)
  count(prefix, REPLIES, 'p', d, 1)
  redis.call('RPUSH', prefix .. 'q:' .. REPLIES .. ':' .. ARGV[7], number)
  numbers[#numbers + 1] = number
end
redis.call('PUBLISH', 'lykt:wake', 'replies')
return numbers
