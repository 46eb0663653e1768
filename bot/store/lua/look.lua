-- Give a contact's address to somebody on the staff, together with writing down that they had it: neither without the
-- other, and nothing about somebody who was forgotten in this moment.
-- KEYS: 1 contact
-- ARGV: 1 name of the field, 2 `<moment>;<who>;<why>;<sealed words>`
-- Returns the sealed address, or '' if there is none any more.
local address = redis.call('HGET', KEYS[1], 'a')
if not address then return '' end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return address
