-- Mixed load for a host of the site: wrk -t2 -c50 -d60s --latency -s src/tests/hosts/load.lua http://localhost:8080
-- Of ten requests seven are valid, one in other letters, one unknown, one hostile. LOAD_BASE names the path below which the site lies.
-- wrk does not say to which request an answer belongs, so the shares of the statuses are judged: about 70 % 200, 10 % 301, 20 % 4xx, and no 5xx.

local base = os.getenv("LOAD_BASE") or ""
local addresses = {}
for line in io.lines("content/register.json") do
  local address = line:match('"(/[^"]*)"')
  if address then addresses[#addresses + 1] = address end
end
local hostile = {
  "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/e/..%2f..%2fsecret", "/e/%00", "/%0d%0aSet-Cookie:a=b", "//evil.example/", "/.git/config",
  "/_headers", "/e/" .. string.rep("a", 4000) .. "/", "/e/%E0%A4%A", "/evidence/", "/e/%5c%5cevil.example/", "/e/$uri/", "/e/*"
}

local threads = {}
function setup(thread)
  thread:set("id", #threads + 1)
  threads[#threads + 1] = thread
end

function init()
  math.randomseed(id)
  sum = 0; broken = 0
  ok = 0; moved = 0; unknown = 0; other = 0
end

function request()
  local kind = math.random(10)
  local address = addresses[math.random(#addresses)]
  if kind == 8 then
    address = address:upper():gsub("/$", "")
    if address == "" then address = "/ERRORS" end
  elseif kind == 9 then
    address = "/no-such-page-" .. math.random(1000000) .. "/"
  elseif kind == 10 then
    address = hostile[math.random(#hostile)]
  end
  return wrk.format("GET", base .. address, { ["Accept-Encoding"] = "br, gzip" })
end

function response(status)
  sum = sum + 1
  if status == 200 then ok = ok + 1
  elseif status == 301 then moved = moved + 1
  elseif status == 400 or status == 404 or status == 414 then unknown = unknown + 1
  else other = other + 1 end
  if status >= 500 then broken = broken + 1 end
end

function done(summary, latency)
  local all = { sum = 0, ok = 0, moved = 0, unknown = 0, other = 0, broken = 0 }
  for _, thread in ipairs(threads) do
    for name in pairs(all) do all[name] = all[name] + thread:get(name) end
  end
  io.write(string.format(
    "answers %d: 200 %.1f %%, 301 %.1f %%, 400/404/414 %.1f %%, other %d, 5xx %d\n",
    all.sum, 100 * all.ok / all.sum, 100 * all.moved / all.sum, 100 * all.unknown / all.sum, all.other, all.broken))
  io.write(string.format(
    "errors: connect %d, read %d, write %d, timeout %d; p50 %.2f ms, p99 %.2f ms, longest %.0f ms\n",
    summary.errors.connect, summary.errors.read, summary.errors.write, summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
