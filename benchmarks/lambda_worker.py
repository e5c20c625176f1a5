"""One process with one handler, as a Lambda sandbox is: answers a launch at once, then times requests on demand.

    python -I -S benchmarks/lambda_worker.py PACKAGE MODULE REQUESTS

REQUESTS is a JSON file of lists of requests by name, which take turns: nothing may live on having answered the same just before. A line "first" tells that the launch is answered; then every line "NAME TIMES" on
the standard input is answered by a line of JSON: nanoseconds of each call. The last line is the peak store in kilobytes.
"""

# ruff: noqa: INP001, T201  # a script on its own: it talks to the benchmark over its standard output

import importlib
import json
import sys
import time
from itertools import cycle, islice
from pathlib import Path

package, module, requests_file = sys.argv[1:]
sys.path.insert(0, package)
answer = importlib.import_module(module).lambda_handler
requests = json.loads(Path(requests_file).read_text("utf-8"))
answer(requests["launch"][0], None)
print("first", flush=True)

for line in sys.stdin:
    name, times = line.split()
    nanoseconds = []
    for request in islice(cycle(requests[name]), int(times)):
        began = time.perf_counter_ns()
        answer(request, None)
        nanoseconds.append(time.perf_counter_ns() - began)
    print(json.dumps(nanoseconds), flush=True)

status = Path("/proc/self/status").read_text("ascii")
print(next(row.split()[1] for row in status.splitlines() if row.startswith("VmHWM")))
