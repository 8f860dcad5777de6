"""What the computer can see for itself: one small function for each check."""

from normspoor.core.checks.finding import Check, Finding, Severity, Situation
from normspoor.core.checks.registry import CHECKS, CHECKS_BY_ID, findings

__all__ = ["CHECKS", "CHECKS_BY_ID", "Check", "Finding", "Severity", "Situation", "findings"]
