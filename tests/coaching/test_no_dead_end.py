"""Whatever is lacked, or cannot be done: an easier stretch is no riskier, and there is one as long as any fits."""

from itertools import product

import pytest

from skill.coaching.choice import DOES_WITHOUT, StretchChooser, can_do, is_riskier
from skill.knowledge.library import load_library
from skill.knowledge.stretches import Stretch

LIBRARY = load_library()
THINGS_LACKED = ("no-towel", "no-wall", "no-chair", "no-step")
PLACES = ("cannot-stand", "cannot-balance", "not-floor", "not-lying", "in-bed", "sore-hands")
FACTS = ("", "pregnant", "older", "seated", "new-joint", "in-bed", "numb-feet")


@pytest.mark.parametrize("stretch", LIBRARY.stretches.values(), ids=lambda stretch: stretch.id)
def test_easier_is_easier_and_never_none_while_any_fits(stretch: Stretch) -> None:
    alike = [LIBRARY.stretches[each] for each in LIBRARY.preferred[stretch.muscle]]
    for thing, place, fact in product(THINGS_LACKED, PLACES, FACTS):
        avoid = tuple(each for each in (place, fact) if each)
        if can_do(stretch, (*avoid, thing)):
            continue
        found = StretchChooser(LIBRARY, avoid).easier(stretch, thing if thing in DOES_WITHOUT else None)
        possible = [
            each
            for each in alike
            if each.kind == stretch.kind and can_do(each, (*avoid, thing)) and not is_riskier(each, stretch)
        ]
        assert found is not None or not [each for each in possible if each != stretch]
        if found is not None:
            assert found != stretch
            assert found.muscle == stretch.muscle
            assert can_do(found, (*avoid, thing))
            assert not is_riskier(found, stretch)


@pytest.mark.parametrize("lacks", THINGS_LACKED)
def test_a_calf_is_stretched_without_any_thing(lacks: str) -> None:
    for each in LIBRARY.preferred["calf"]:
        stretch = LIBRARY.stretches[each]
        if stretch.kind == "stretch" and not can_do(stretch, (lacks,)):
            assert StretchChooser(LIBRARY, THINGS_LACKED).easier(stretch, lacks) is not None
