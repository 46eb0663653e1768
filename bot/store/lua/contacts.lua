-- Import contacts into one shard. An import never undoes a STOP, a DELETE, a no, or a language the person chose.
-- KEYS: 1 prefix of the shard's keys (only its slot is used)
-- ARGV: pairs of JSON {row, channel, language, date, source, version, tags, pseudonym, stopped, erased, danger, safe} and
--       the sealed address; stopped: when, and erased: whether, they said so under the same number on another channel;
--       danger: until when, and safe: whether we may write after it, there
-- Returns one word for each: new, updated, erased.
local prefix, words = KEYS[1], {}
for i = 1, #ARGV, 2 do
  local c = cjson.decode(ARGV[i])
  local key = prefix .. 'k:' .. c.row
  local function set_bit(name, value) redis.call('SETBIT', prefix .. 'b:' .. name, c.row, value) end
  local old = redis.call('HMGET', key, 'a', 'l', 'lc', 'o', 'no', 'x', 'cd', 't')
  if (old[6] or c.erased) and not old[1] then
    words[#words + 1] = 'erased'
  else
    words[#words + 1] = old[1] and 'updated' or 'new'
    if not old[1] then
      redis.call('HSET', key, 'a', ARGV[i + 1], 'c', c.channel, 'u', c.pseudonym)
      set_bit('live', 1)
      set_bit('c:' .. c.channel, 1)
    end
    if c.language ~= '' and not old[3] then
      if old[2] then set_bit('l:' .. old[2], 0) end
      redis.call('HSET', key, 'l', c.language)
      set_bit('l:' .. c.language, 1)
    end
    if c.stopped > 0 and not old[1] then
      redis.call('HSET', key, 'o', c.stopped)
      set_bit('out', 1)
      old[4] = c.stopped
    end
    if c.safe ~= '' and not old[1] then
      redis.call('HSET', key, 'sf', c.safe, 'dg', c.danger)
      set_bit('dg', 1)
    end
    if c.date > 0 and not (old[4] or old[5] or old[6] or old[7]) then
      redis.call('HSET', key, 'cd', c.date, 'cs', c.source, 'cv', c.version)
      set_bit('ok', 1)
    end
    if #c.tags > 0 then
      local tags = {}
      for tag in string.gmatch(old[8] or '', '[^,]+') do tags[tag] = true end
      for _, tag in ipairs(c.tags) do
        tags[tag] = true
        set_bit('t:' .. tag, 1)
        redis.call('SADD', prefix .. 'tags', tag)
      end
      local names = {}
      for tag in pairs(tags) do names[#names + 1] = tag end
      table.sort(names)
      redis.call('HSET', key, 't', table.concat(names, ','))
    end
  end
end
return words
