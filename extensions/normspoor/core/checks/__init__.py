"""What the computer can see for itself: one small function for each check."""

from normspoor.core.checks.finding import Check, Finding, Found, Severity, Situation
from normspoor.core.checks.registry import CHECKS, findings

__all__ = ["CHECKS", "Check", "Finding", "Found", "Severity", "Situation", "findings"]
