"""Two reports laid side by side: what is there now that was not, and the other way round."""

from normspoor.core.report.comparison.compare import compare
from normspoor.core.report.comparison.shape import Comparison, Incomparable

__all__ = ["Comparison", "Incomparable", "compare"]
