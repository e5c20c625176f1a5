"""Server processes that speak DynamoDB's API: moto's, one request at a time, and dynalite, where it is installed.

    python -m tests.store.dynamodb_server

prints its port and serves until its standard input ends. moto checks a condition and writes without a lock in between;
DynamoDB does both at once, so here a lock makes up for it. dynalite is another implementation, which its authors check
against the real service: `make dynalite` installs it where Node.js is.
"""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from skill.storage.dynamodb_calls import Client

ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "nobody",
    "AWS_SECRET_ACCESS_KEY": "nothing",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}
"""What a client of this server needs to sign its requests."""

DYNALITE = Path(__file__).parents[2] / "build" / "dynalite" / "node_modules" / ".bin" / "dynalite"


@contextmanager
def dynamodb_server() -> Iterator[str]:
    """Start the process and give its address."""
    command = [sys.executable, "-m", "tests.store.dynamodb_server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:  # noqa: S603  # ours
        assert server.stdout
        assert server.stdin
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.stdin.close()
        server.kill()


@contextmanager
def dynalite_server() -> Iterator[str]:
    """Start dynalite and give its address; FileNotFoundError where it is not installed."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        str(DYNALITE),
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--createTableMs",
        "0",
        "--deleteTableMs",
        "0",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:  # noqa: S603  # ours
        assert server.stdout
        assert server.stdout.readline(), "dynalite did not start"
        yield f"http://127.0.0.1:{port}"
        server.kill()


def make_table(client: Client, name: str) -> None:
    """Make a table as the deployment makes it."""
    made = client.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in ("listener", "record")],
        KeySchema=[
            {"AttributeName": "listener", "KeyType": "HASH"},
            {"AttributeName": "record", "KeyType": "RANGE"},
        ],
    )
    if made["TableDescription"]["TableStatus"] != "ACTIVE":
        client.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 0.02, "MaxAttempts": 200})


def _serve() -> None:
    from moto.moto_server.werkzeug_app import (  # noqa: PLC0415  # a second, for the server process alone
        MotoRequestHandler,
        create_backend_app,
    )
    from werkzeug.serving import make_server  # noqa: PLC0415
    from werkzeug.test import Client  # noqa: PLC0415

    class Quiet(MotoRequestHandler):  # nobody reads a line for each of some thousand requests
        def log_request(self, *_: object) -> None:
            pass

    # DynamoDB alone: moto's server finds out for each request which of AWS's services is meant,
    # which takes as long as the request
    moto, one_at_a_time = create_backend_app("dynamodb"), threading.Lock()

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        with one_at_a_time:
            return list(moto(environ, start_response))

    # The first request loads half of moto.
    Client(application).post("/", headers={"X-Amz-Target": "DynamoDB_20120810.ListTables"}, data="{}")
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    _serve()
