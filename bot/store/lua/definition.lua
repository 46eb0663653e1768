-- Decide something about a campaign, if it still is as whoever decides saw it: of several who decide at once, one does.
-- KEYS: 1 campaign's definition
-- ARGV: 1 JSON {is: {field: [values it may have, '' = not there]}, version: the one seen, or left out, launched: whether
--       it must be, or left out, set: {field: value}, unset: [field], newer: whether the version goes up}
-- Returns the version it has then, or 0 if it was not so.
local wanted, key = cjson.decode(ARGV[1]), KEYS[1]
local version = tonumber(redis.call('HGET', key, 'version') or 1) -- older versions of this program kept none
if wanted.version and wanted.version ~= version then return 0 end
if wanted.launched ~= nil and (redis.call('HEXISTS', key, 'launched') == 1) ~= wanted.launched then return 0 end
for field, values in pairs(wanted.is) do
  local now, found = redis.call('HGET', key, field) or '', false
  for _, value in ipairs(values) do found = found or value == now end
  if not found then return 0 end
end
for field, value in pairs(wanted.set) do redis.call('HSET', key, field, value) end
for _, field in ipairs(wanted.unset) do redis.call('HDEL', key, field) end
if wanted.newer then version = version + 1 end
redis.call('HSET', key, 'version', version)
return version
