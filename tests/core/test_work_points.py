"""Points as work: what is said already is looked up once, however many points there are."""

from normspoor.core.checklist import verdicts
from normspoor.core.points import POINTS
from normspoor.core.profile import profile_of
from normspoor.core.work.points import points_to_do
from support.factory import PEILDATUM, dossier
from support.rounds import KSF, a_round
from support.runs import work


class Counted(list):
    """Lines that count how often somebody goes through them."""

    times = 0

    def __iter__(self):
        Counted.times += 1
        return super().__iter__()


def test_the_lines_are_gone_through_as_often_for_many_rounds_as_for_one():
    times = []
    for number in (1, 20):
        rounds = [a_round("1. nee", "2. nee", run_id=f"RUN-{n}") for n in range(number)]
        catalog = dossier(*KSF, *(item for parts in rounds for item in parts))
        judged = verdicts(catalog, catalog.of_type(*POINTS), PEILDATUM)
        found = Counted(one for one in work(catalog) if one.check_id == "C-A38")
        Counted.times = 0

        assert list(points_to_do(catalog, profile_of(catalog), judged, found)) == []
        times.append(Counted.times)

    assert times[0] == times[1]
