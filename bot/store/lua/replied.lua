-- What somebody answered to a campaign, counted in the language and on the channel in which it was sent to them: each
-- kind of answer once for each person. Stands in front of the script that finishes a turn, behind delivery.lua.
-- Kinds: reply:<digit of the plan>, word (their first answer, if it was none of these), stop; `replied` counts who
-- answered with anything but a stop.
local function note_reply(prefix, row, campaign, what)
  local d = read(prefix, campaign, row)
  if not d then return end
  local contact, before = prefix .. 'k:' .. row, ''
  local of, kinds = string.match(redis.call('HGET', contact, 'mr') or '', '^([^;]*);(.*)$')
  if of == campaign then before = kinds end
  local answered = before ~= '' and before ~= 'stop'
  if string.find(',' .. before .. ',', ',' .. what .. ',', 1, true) or (what == 'word' and answered) then return end
  local function add(name)
    redis.call('HINCRBY', prefix .. 'nr:' .. campaign, name .. '.' .. d.language .. '.' .. d.channel, 1)
  end
  add(what)
  if what == 'stop' then mark(prefix, campaign, row, 's') end
  if what ~= 'stop' and not answered then add('replied') end
  redis.call('HSET', contact, 'mr', campaign .. ';' .. (before == '' and what or before .. ',' .. what))
end
