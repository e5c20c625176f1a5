"""Verified signing keys by address: few, only while they are valid, and never in the way of other requests."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from skill.web.certificates import SigningKey
from skill.web.download import TOTAL_SECONDS
from skill.web.refusal import Refusal

Fetch = Callable[[str], bytes]
MOST_KEPT = 16
"""Alexa uses one address at a time; only chains that were verified are kept."""
MOST_WAITING = 16
"""Requests that may wait for a download at a time. Others are refused at once, so that a host with more
threads than that (see docs/hosting.md) always has some for requests whose key is known."""


class SigningKeys:
    """Keys by the address of their chain.

    ``fetch`` downloads a chain, ``verify`` makes a key of it, ``now`` tells Unix seconds; nobody waits longer than
    ``patience`` seconds.
    """

    def __init__(
        self,
        fetch: Fetch,
        verify: Callable[[bytes, float], SigningKey],
        now: Callable[[], float],
        patience: float = TOTAL_SECONDS,
    ) -> None:
        self._fetch = fetch
        self._verify = verify
        self._now = now
        self._patience = patience
        self._kept: OrderedDict[str, SigningKey] = OrderedDict()
        self._under_way: dict[str, Future[SigningKey]] = {}
        self._lock = threading.Lock()
        self._seats = threading.BoundedSemaphore(MOST_WAITING)
        self._pool = ThreadPoolExecutor(MOST_WAITING, thread_name_prefix="certificates")

    def get(self, url: str) -> SigningKey:
        """Give the key of an address; raises Refusal."""
        with self._lock:
            known = self._known(url)
        if known:
            return known
        if not self._seats.acquire(blocking=False):
            raise Refusal("certificate-download", "too many under way")
        try:
            return self._begin(url).result(timeout=self._patience)
        except TimeoutError as failure:
            raise Refusal("certificate-download", "too slow") from failure
        finally:
            self._seats.release()

    def _known(self, url: str) -> SigningKey | None:
        key = self._kept.get(url)
        if key is None:
            return None
        if not key.valid_at(self._now()):
            del self._kept[url]
            return None
        self._kept.move_to_end(url)
        return key

    def _begin(self, url: str) -> Future[SigningKey]:
        """Join the download of this address, or begin it."""
        with self._lock:
            known = self._known(url)
            if known:
                done: Future[SigningKey] = Future()
                done.set_result(known)
                return done
            if url not in self._under_way:
                self._under_way[url] = self._pool.submit(self._load, url)
            return self._under_way[url]

    def _load(self, url: str) -> SigningKey:
        """Download and verify; only what is verified is kept."""
        key = None
        try:
            key = self._verify(self._download(url), self._now())
            return key
        finally:
            with self._lock:
                del self._under_way[url]
                if key:
                    self._kept[url] = key
                    while len(self._kept) > MOST_KEPT:
                        self._kept.popitem(last=False)

    def _download(self, url: str) -> bytes:
        try:
            return self._fetch(url)
        except Exception as failure:  # whatever a network can do, the request is refused
            raise Refusal("certificate-download", type(failure).__name__) from failure
