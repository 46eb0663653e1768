-- Finish a turn: what changes about the contact, its session, the replies to send and the events, together with taking
-- the inbound off the inbox. Nothing of it happens twice.
-- KEYS: 1 lease, 2 inbox, 3 contact, 4 session, 5 events
-- ARGV: 1 prefix, 2 lease held ('' for what the staff do, who wait for no worker), 3 the inbound as stored, 4 JSON {id,
--       row, now, set, unset, bits, month: seconds that a month's bitmap is kept, months: what may be kept of them,
--       stop, erase, handoff, claim: [as it is now, as it is then], close, session seconds, replies:
--       [{language, channel, send by, text seconds}], unasked: '' or what lua/allowed.lua knows, kept: [moment of each
--       thing said; the last of them are the replies], replied: false or [campaign, what], seen: how far it had come when
--       the staff wrote this, '' for no matter, once: their form, '' for none, face: to be counted, '' for none, missed: false
--       or {week, locale, prints, seconds, most}, events:
--       [[field, value, …]]},
--       5 sealed session, 6 sealed address, 7… sealed replies, then what was said, sealed, then what was not understood
-- Returns 'lost', 1 at once if that form was carried out before, 0 if this inbound was finished before, claim or handoff
-- are not as they were, more was said, or nothing may be written to them now, else 1.
--@include allowed
--@include delivery
--@include replied
--@include waiting
local FORM_SECONDS = 86400
local prefix = ARGV[1]
if ARGV[2] ~= '' and redis.call('GET', KEYS[1]) ~= ARGV[2] then return 'lost' end
local change = cjson.decode(ARGV[4])
local row = change.row
local form = change.once ~= '' and prefix .. 'once:' .. change.once
if form and redis.call('EXISTS', form) == 1 then return 1 end
if change.seen ~= '' and change.seen ~= heard(prefix, row) then return 0 end
local unasked = change.unasked ~= '' and #change.replies > 0
if unasked and not allowed(prefix, row, change.unasked) then return 0 end
if unasked and change.set.as and redis.call('HEXISTS', KEYS[3], 'as') == 1 then return 0 end -- asked a moment ago
if change.claim then
  if (redis.call('HGET', prefix .. 'hc', row) or '') ~= change.claim[1] then return 0 end
  if change.claim[2] ~= '' then
    redis.call('HSET', prefix .. 'hc', row, change.claim[2])
  else
    redis.call('HDEL', prefix .. 'hc', row)
  end
end
if change.close and not end_handoff(prefix, row) then return 0 end
if ARGV[3] ~= '' then
  if redis.call('LINDEX', KEYS[2], 0) ~= ARGV[3] then return 0 end
  redis.call('LPOP', KEYS[2])
  if #change.kept > 0 then redis.call('HDEL', prefix .. 'hz', row) end -- they have written: it is put aside no longer
end
if form then redis.call('SET', form, '', 'EX', FORM_SECONDS) end
if change.face ~= '' then redis.call('HINCRBY', prefix .. 'faces', change.face, 1) end

local function set_bit(name, value) redis.call('SETBIT', prefix .. 'b:' .. name, row, value) end

if change.replied then note_reply(prefix, row, change.replied[1], change.replied[2]) end
if change.erase then
  local old = redis.call('HMGET', KEYS[3], 'l', 'c', 't')
  set_bit('l:' .. (old[1] or ''), 0)
  set_bit('c:' .. (old[2] or ''), 0)
  for tag in string.gmatch(old[3] or '', '[^,]+') do set_bit('t:' .. tag, 0) end
  for _, name in ipairs({'live', 'ok', 'blk', 'dg'}) do set_bit(name, 0) end
  for _, name in ipairs({'out', 'x'}) do set_bit(name, 1) end
  for _, month in ipairs(change.months) do
    if redis.call('GETBIT', prefix .. 'b:m:' .. month, row) == 1 then set_bit('m:' .. month, 0) end
  end
  redis.call('DEL', KEYS[3], KEYS[4])
  redis.call('HSET', KEYS[3], 'x', change.erase, 'o', change.erase)
  end_handoff(prefix, row)
  forget_replies(prefix, row)
  for _, stored in ipairs(redis.call('LRANGE', prefix .. 'aside', 0, -1)) do
    if string.match(stored, '^%d+') == change.id then redis.call('LREM', prefix .. 'aside', 0, stored) end
  end
else
  if ARGV[6] ~= '' then redis.call('HSET', KEYS[3], 'a', ARGV[6]) end
  local language = redis.call('HGET', KEYS[3], 'l')
  if change.set.l and language then set_bit('l:' .. language, 0) end -- it may have changed since the turn began
  for field, value in pairs(change.set) do redis.call('HSET', KEYS[3], field, value) end
  for _, field in ipairs(change.unset) do redis.call('HDEL', KEYS[3], field) end
  for name, value in pairs(change.bits) do
    set_bit(name, value)
    if string.sub(name, 1, 2) == 'm:' then redis.call('EXPIRE', prefix .. 'b:' .. name, change.month) end
  end
  if ARGV[5] ~= '' then redis.call('SET', KEYS[4], ARGV[5], 'EX', change.session) end
  if change.handoff ~= '' then hand_off(prefix, row, change.handoff) end
end
if change.stop then suppress_pending(prefix, row) end

local numbers = {}
for i, reply in ipairs(change.replies) do
  local number = redis.call('INCR', prefix .. 'replies')
  local key = prefix .. 'r:' .. number
  numbers[i] = number
  redis.call('HSET', key, 'm', ARGV[6 + i], 'a', ARGV[6], 'k', row, 'by', reply[3])
  if unasked then redis.call('HSET', key, 'un', change.unasked, 'at', change.now) end
  redis.call('EXPIRE', key, reply[4])
  if change.erase then
    redis.call('HSET', key, 'bye', 1)
  else
    local known = prefix .. 'rk:' .. row
    redis.call('RPUSH', known, number)
    redis.call('EXPIRE', known, reply[4])
  end
  local d = {status = 'p', language = reply[1], channel = reply[2], attempt = '', provider = '', code = '', earlier = ''}
  write(prefix, REPLIES, number, d)
  count(prefix, REPLIES, 'p', d, 1)
  redis.call('RPUSH', prefix .. 'q:' .. REPLIES .. ':' .. reply[2], number)
  redis.call('PUBLISH', 'lykt:wake', 'replies')
end
for i, moment in ipairs(change.erase and {} or change.kept) do
  local number = numbers[i - (#change.kept - #change.replies)] or ''
  keep(prefix, row, moment, number, ARGV[6 + #change.replies + i])
end
if change.missed then
  local key = prefix .. 'mw:' .. string.format('%d', change.missed.week)
  redis.call('HINCRBY', key, 'all:' .. change.missed.locale, 1)
  for i, print in ipairs(change.missed.prints) do
    local held = redis.call('HGET', key, print)
    if held then
      local cut = string.find(held, ';', 1, true)
      redis.call('HSET', key, print, (tonumber(string.sub(held, 1, cut - 1)) + 1) .. string.sub(held, cut))
    elseif redis.call('HLEN', key) < change.missed.most then
      redis.call('HSET', key, print, '1;' .. ARGV[6 + #change.replies + #change.kept + i])
    end
  end
  redis.call('EXPIRE', key, change.missed.seconds)
end
for _, event in ipairs(change.events) do redis.call('XADD', KEYS[5], '*', unpack(event)) end
return 1
