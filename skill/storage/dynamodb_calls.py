"""Single calls to DynamoDB: each ends by its deadline, is retried once, and believed only when the answer is whole."""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from skill.runtime.deadline import Deadline, TimeLimit

CONNECT_SECONDS = 0.3
READ_SECONDS = 0.4
"""Longer than DynamoDB ever takes on a good day, and short enough to ask once more."""
RETRY_PAUSE = 0.05
_CONFLICT = "ConditionalCheckFailedException"
_THROTTLED = ("ProvisionedThroughputExceededException", "RequestLimitExceeded", "ThrottlingException")
_BROKEN = 500

Client = Any
"""boto3's low-level client of DynamoDB: it comes without types."""


class CallError(Exception):
    """A call that failed; ``name`` is DynamoDB's name of the error, or the exception's."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ConflictError(CallError):
    """The condition of a write did not hold; ``doubtful`` when its first attempt,
    the answer lost, may have been why.
    """

    def __init__(self, *, doubtful: bool) -> None:
        super().__init__(_CONFLICT)
        self.doubtful = doubtful


def connect(region: str | None = None, endpoint: str | None = None) -> Client:
    """Build a client; without a region and an endpoint it takes those of the environment."""
    import boto3  # type: ignore[import-untyped]  # noqa: PLC0415  # costs a quarter of a second
    from botocore.config import Config  # type: ignore[import-untyped]  # noqa: PLC0415

    config = Config(
        connect_timeout=CONNECT_SECONDS,
        read_timeout=READ_SECONDS,
        retries={"total_max_attempts": 1},  # botocore's pauses are longer than all our time
        max_pool_connections=64,
        tcp_keepalive=True,
    )
    return boto3.client("dynamodb", region_name=region, endpoint_url=endpoint, config=config)


class DynamoCalls:
    """The calls of one client, which is built once, for the first of them."""

    def __init__(self, connect: Callable[[], Client]) -> None:
        self._connect = connect
        self._client: Client | None = None
        self._building = threading.Lock()
        # The limits of a socket cover neither a server that drips bytes nor looking up its name.
        self._limit = TimeLimit()

    def client(self) -> Client:
        """Give the client. Raise CallError where none can be built."""
        with self._building:
            if self._client is None:
                try:
                    self._client = self._connect()
                except Exception as failure:  # boto3 is missing, or has no region, or a broken configuration
                    raise CallError(type(failure).__name__) from failure
            return self._client

    def __call__(self, operation: str, deadline: Deadline, **parameters: object) -> Mapping[str, Any]:
        """Make a call, at most twice, by the deadline. Raise ConflictError or CallError."""
        call, doubtful = getattr(self.client(), operation), False
        for retried in (False, True):
            try:
                return self._once(call, deadline, parameters)
            except Exception as failure:  # whatever a broken answer makes the library raise
                name, again = _judged(failure)
                if name == _CONFLICT:
                    raise ConflictError(doubtful=doubtful) from failure
                if retried or not again or deadline.left <= RETRY_PAUSE:
                    raise CallError(name) from failure
                doubtful = name not in _THROTTLED
            time.sleep(RETRY_PAUSE)
        raise AssertionError  # the second attempt returns or raises

    def _once(
        self, call: Callable[..., Any], deadline: Deadline, parameters: Mapping[str, object]
    ) -> Mapping[str, Any]:
        if deadline.over:
            raise TimeoutError
        answer = self._limit.run(lambda: call(ReturnConsumedCapacity="TOTAL", **parameters), deadline, stop=_leave)
        # An empty body reads like "done" or "nothing there"; one from DynamoDB itself names what it cost.
        if not isinstance(answer, Mapping) or not answer.get("ConsumedCapacity"):
            raise CallError("IncompleteAnswer")
        return answer


def _leave() -> None:
    """Let a call that timed out run into the limits of its socket, and drop its answer."""


def _judged(failure: Exception) -> tuple[str, bool]:
    """Name a failure, and tell whether the same call may succeed when it is made again."""
    if isinstance(failure, CallError):
        return failure.name, True
    response = getattr(failure, "response", None)  # of botocore's ClientError
    if not isinstance(response, Mapping):
        return type(failure).__name__, True
    code = str(response.get("Error", {}).get("Code"))
    status = response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    # Only a single word goes into the log: the answer may come from something else at this address.
    return code if code.isalnum() else type(failure).__name__, code in _THROTTLED or status >= _BROKEN
