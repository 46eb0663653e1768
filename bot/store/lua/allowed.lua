-- Whether what nobody has just asked for may go to a contact: a message of the staff's, or one that the bot begins. `kind`
-- is 'any', or 'opener' for the one neutral question that may go before they have said that we may write. Stands in front
-- of the scripts that write such a message down, and begin to send it: so it holds on every way there.
-- `since`: when it was written down; without it, when they last wrote. A STOP after that lets nothing through.
local function allowed(prefix, row, kind, since)
  local told = redis.call('HMGET', prefix .. 'k:' .. row, 'sf', 'o', 'li')
  local safe, stopped = told[1], told[2]
  if safe == 'no' then return false end
  if (safe == 'asked' or safe == 'later') and kind ~= 'opener' then return false end
  return not stopped or tonumber(since or told[3] or 0) > tonumber(stopped)
end
