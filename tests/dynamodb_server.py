"""A real server process that speaks DynamoDB's API: moto's, one request at a time.

    python -m tests.dynamodb_server

prints its port and serves until its standard input ends. moto checks a condition and writes without a lock in between;
DynamoDB does both at once, so here a lock makes up for it.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from skill.storage.dynamodb_calls import Client

ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "nobody",
    "AWS_SECRET_ACCESS_KEY": "nothing",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}
"""What a client of this server needs to sign its requests."""


@contextmanager
def dynamodb_server() -> Iterator[str]:
    """Start the process and give its address."""
    command = [sys.executable, "-m", "tests.dynamodb_server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:  # noqa: S603  # ours
        assert server.stdout
        assert server.stdin
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.stdin.close()
        server.kill()


def make_table(client: Client, name: str) -> None:
    """Make a table as the deployment makes it."""
    client.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in ("listener", "record")],
        KeySchema=[
            {"AttributeName": "listener", "KeyType": "HASH"},
            {"AttributeName": "record", "KeyType": "RANGE"},
        ],
    )


def _serve() -> None:
    from moto.moto_server.werkzeug_app import (  # noqa: PLC0415  # a second, for the server process alone
        DomainDispatcherApplication,
        MotoRequestHandler,
        create_backend_app,
    )
    from werkzeug.serving import make_server  # noqa: PLC0415
    from werkzeug.test import Client  # noqa: PLC0415

    moto, one_at_a_time = DomainDispatcherApplication(create_backend_app), threading.Lock()

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        with one_at_a_time:
            return list(moto(environ, start_response))

    # The first request loads half of moto.
    Client(application).post("/", headers={"X-Amz-Target": "DynamoDB_20120810.ListTables"}, data="{}")
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=MotoRequestHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    _serve()
