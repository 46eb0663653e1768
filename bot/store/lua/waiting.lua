-- Who waits for a person on the staff, and what is said meanwhile. Stands in front of every script that touches a handoff.
local SAME = 3600 -- danger again within so many seconds (s) is the same danger
local MOST_NOTICES = 1000

-- A person on the staff must see this contact. `told`: <moment>;<why>;<language>;<topic>. Danger wins over what was
-- there; a wish to come over all else, and whoever has it has waited since before. What is new also waits to be told to
-- the staff group.
local function hand_off(prefix, row, told)
  local before = redis.call('HGET', prefix .. 'h', row)
  if before then
    local at, why = string.match(told, '^([^;]*);([^;]*)')
    local then_at, then_why = string.match(before, '^([^;]*);([^;]*)')
    local in_danger = string.sub(then_why, 1, 6) == 'danger'
    if string.sub(why, 1, 5) == 'wish_' and not in_danger and why ~= then_why then
      told = then_at .. string.match(told, ';.*$')
    elseif string.sub(why, 1, 6) ~= 'danger' or (why == then_why and at - then_at < SAME) then
      return
    end
  end
  redis.call('HSET', prefix .. 'h', row, told)
  redis.call('HDEL', prefix .. 'hz', row) -- what is new is not put aside
  redis.call('RPUSH', prefix .. 'hn', row .. ';' .. told)
  redis.call('LTRIM', prefix .. 'hn', -MOST_NOTICES, -1)
end

-- What was said stays as long as the handoff is open: <moment>;<the reply's number, '' for what they wrote>;<sealed>.
local MOST_KEPT = 200
local function keep(prefix, row, moment, number, sealed)
  if redis.call('HEXISTS', prefix .. 'h', row) == 0 then return end
  local key = prefix .. 'hm:' .. row
  redis.call('RPUSH', key, moment .. ';' .. number .. ';' .. sealed)
  redis.call('LTRIM', key, -MOST_KEPT, -1)
end

-- How far it has come, for who writes to tell whether they saw all of it: <how many>-<moment of the last>.
local function heard(prefix, row)
  local key = prefix .. 'hm:' .. row
  local last = redis.call('LINDEX', key, -1)
  return redis.call('LLEN', key) .. '-' .. (last and string.match(last, '^[^;]*') or '')
end

-- The handoff is over. Returns whether there was one.
local function end_handoff(prefix, row)
  redis.call('HDEL', prefix .. 'hc', row)
  redis.call('HDEL', prefix .. 'hz', row)
  redis.call('DEL', prefix .. 'hm:' .. row)
  return redis.call('HDEL', prefix .. 'h', row) == 1
end
