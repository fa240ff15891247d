"""More than the device can take: some are answered, the others are told at once when to come back."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from tests.service.api.models import CHAIN
from tests.service.api.process import running

REQUESTS = 24


def test_what_cannot_wait_is_refused_with_a_time_to_come_back(tmp_path: Path) -> None:
    with running("api", tmp_path, WAITING_LIMIT="1") as service, ThreadPoolExecutor(REQUESTS) as pool:

        def ask(seed: int) -> httpx.Response:
            query = {"kind": "marginals", "nodes": ["effect"], "samples": 500_000, "seed": seed}
            body = {"model": CHAIN, "query": query}
            return httpx.post(service.url + "/api/v1/queries", json=body, timeout=60)

        answers = list(pool.map(ask, range(REQUESTS)))
        assert {answer.status_code for answer in answers} == {200, 503}
        for answer in answers:
            if answer.status_code == 503:
                assert answer.json()["code"] == "overloaded"
                assert int(answer.headers["retry-after"]) >= 1
        assert ask(1000).status_code == 200, "once the device is free, the next is answered"
