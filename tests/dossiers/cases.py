"""All breaks that are planted, and the other variants of the whole dossier."""

from dossiers.cases_doing import DOING
from dossiers.cases_people import PEOPLE
from dossiers.cases_plan import PLAN
from dossiers.cases_whole import WHOLE
from dossiers.variants import VARIANTS

BREAKS = (*PLAN, *PEOPLE, *DOING, *WHOLE)
CASES = (*BREAKS, *VARIANTS)
