"""One DynamoDB table of records: partition key ``listener``, sort key ``record``, ``expires`` as its time to live."""

import time
from collections.abc import Iterator, Mapping
from typing import Any

from skill.runtime.deadline import Deadline
from skill.storage.dynamodb_calls import DynamoCalls
from skill.storage.records import Record

BATCH = 25
"""DynamoDB deletes no more items at once."""
PAUSE = 0.02
"""Seconds before what DynamoDB left undone is looked for again."""

Item = Mapping[str, Mapping[str, Any]]


class DynamoTable:
    """Reads and writes records; every method ends by its deadline, and raises CallError where that is too early."""

    def __init__(self, name: str, call: DynamoCalls) -> None:
        self._name = name
        self._call = call

    def get(self, listener: str, key: str, deadline: Deadline) -> Record | None:
        """Read a record as it is now."""
        request = {"Key": _key_of(listener, key), "ConsistentRead": True}
        item = self._call("get_item", deadline, TableName=self._name, **request).get("Item")
        return _record(item) if item else None

    def put(self, listener: str, record: Record, over: int, deadline: Deadline) -> None:
        """Write a record over this version of it, 0 being none at all. Raise ConflictError if another one is there."""
        condition: dict[str, Any] = {"ConditionExpression": "attribute_not_exists(#version)"}
        if over:
            values = {":version": {"N": str(over)}}
            condition = {"ConditionExpression": "#version = :version", "ExpressionAttributeValues": values}
        condition["ExpressionAttributeNames"] = {"#version": "version"}
        self._call("put_item", deadline, TableName=self._name, Item=_item(listener, record), **condition)

    def between(self, listener: str, first: str, last: str, deadline: Deadline) -> list[Record]:
        """Read the records with keys from first to last, the last one first."""
        condition = "#listener = :listener AND #record BETWEEN :first AND :last"
        values = {":first": {"S": first}, ":last": {"S": last}}
        return [_record(item) for item in self._query(listener, deadline, condition, values, ScanIndexForward=False)]

    def delete(self, listener: str, key: str, deadline: Deadline) -> None:
        """Delete a record."""
        self._call("delete_item", deadline, TableName=self._name, Key=_key_of(listener, key))

    def delete_all(self, listener: str, deadline: Deadline) -> None:
        """Delete everything of a listener, and look again until nothing is there."""
        condition = "#listener = :listener"
        while keys := list(self._query(listener, deadline, condition, {}, ProjectionExpression="#listener, #record")):
            for start in range(0, len(keys), BATCH):
                requests = [{"DeleteRequest": {"Key": key}} for key in keys[start : start + BATCH]]
                answer = self._call("batch_write_item", deadline, RequestItems={self._name: requests})
                if answer.get("UnprocessedItems"):
                    time.sleep(PAUSE)

    def _query(
        self, listener: str, deadline: Deadline, condition: str, values: Mapping[str, Any], **request: object
    ) -> Iterator[Item]:
        """Read page by page: DynamoDB ends one after a megabyte."""
        request |= {
            "TableName": self._name,
            "ConsistentRead": True,
            "KeyConditionExpression": condition,
            "ExpressionAttributeNames": {"#listener": "listener", "#record": "record"},
            "ExpressionAttributeValues": {":listener": {"S": listener}, **values},
        }
        while True:
            answer = self._call("query", deadline, **request)
            yield from answer.get("Items", [])
            if not answer.get("LastEvaluatedKey"):
                return
            request["ExclusiveStartKey"] = answer["LastEvaluatedKey"]


def _key_of(listener: str, key: str) -> Item:
    return {"listener": {"S": listener}, "record": {"S": key}}


def _item(listener: str, record: Record) -> Item:
    numbers = {"schema": record.schema, "version": record.version, "expires": record.expires}
    texts = {"data": {"S": record.data}}
    return {**_key_of(listener, record.key), **{name: {"N": str(n)} for name, n in numbers.items()}, **texts}


def _record(item: Item) -> Record:
    """Read an item; a part that is something else counts as 0 or empty."""
    return Record(
        key=str(item.get("record", {}).get("S", "")),
        data=str(item.get("data", {}).get("S", "")),
        expires=_number(item, "expires"),
        version=_number(item, "version"),
        schema=_number(item, "schema"),
    )


def _number(item: Item, name: str) -> int:
    try:
        return int(item.get(name, {}).get("N", 0))
    except (TypeError, ValueError):
        return 0
