"""The small changes that can be made to a file of code: `mutation_sample` makes some of them,
to see whether the tests notice.
"""

# ruff: noqa: INP001  # a script's part, no package

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks.covering_tests import statements

FLIPPED: Mapping[type[ast.cmpop], str] = {
    ast.Lt: ">=",
    ast.LtE: ">",
    ast.Gt: "<=",
    ast.GtE: "<",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}


@dataclass(frozen=True)
class Change:
    """One small change: bytes ``start`` to ``end`` of a file become ``text``."""

    file: str
    line: int
    column: int
    start: int
    end: int
    text: str
    kind: str
    key: str
    """Of its statement, as tests are recorded for it."""
    names: tuple[str, ...]
    """What a statement outside functions gives a name to: whoever uses it may notice the change."""

    @property
    def place(self) -> str:
        """File, line and column."""
        return f"{self.file}:{self.line}:{self.column}"

    def __str__(self) -> str:
        return f"{self.place} {self.kind} -> {self.text}"


def changes(file: str, source: str) -> Iterator[Change]:
    """Yield every change of a file's code; docstrings, annotations and imports for types are left alone."""
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    tree = ast.parse(source)
    keys = [(node, key) for key, node in statements(tree, file)]

    def change(node: ast.expr | ast.stmt, text: str, kind: str) -> Change:
        start, end = (
            starts[node.lineno - 1] + node.col_offset,
            starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0),
        )
        around = [each for each in keys if _starts(each[0]) <= _starts(node) <= _ends(node) <= _ends(each[0])]
        statement, key = max(around, key=lambda each: _starts(each[0]))
        return Change(file, node.lineno, node.col_offset + 1, start, end, text, kind, key, _named(statement))

    for node in _code(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            left, right = ast.unparse(node.left), ast.unparse(node.comparators[0])
            yield change(node, f"({left} {FLIPPED[type(node.ops[0])]} {right})", "comparison flipped")
        elif isinstance(node, ast.BoolOp):
            word = " or " if isinstance(node.op, ast.And) else " and "
            yield change(node, f"({word.join(f'({ast.unparse(each)})' for each in node.values)})", "and and or swapped")
        elif isinstance(node, ast.If | ast.IfExp | ast.While):
            yield change(node.test, f"(not ({ast.unparse(node.test)}))", "condition negated")
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int | float):
            text = repr(not node.value) if isinstance(node.value, bool) else repr(node.value + 1)
            yield change(node, text, "constant changed")
        elif isinstance(node, ast.Return) and node.value and not isinstance(node.value, ast.Constant):
            yield change(node, "return None", "return dropped")


def _starts(node: ast.expr | ast.stmt) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _ends(node: ast.expr | ast.stmt) -> tuple[int, int]:
    return node.end_lineno or 0, node.end_col_offset or 0


def _named(node: ast.stmt) -> tuple[str, ...]:
    """List what a statement gives a name to."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return (node.name,)
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return tuple(each.id for each in targets if isinstance(each, ast.Name))


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk a tree, past annotations and what is only imported for types."""
    for name, value in ast.iter_fields(tree):
        for node in value if isinstance(value, list) else [value]:
            skipped = name in ("annotation", "returns", "decorator_list") or not isinstance(node, ast.AST)
            if skipped or (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
                continue
            yield node
            yield from _code(node)
