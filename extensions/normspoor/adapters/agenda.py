"""An agenda as a file that any calendar program opens; the same days give the same bytes."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from normspoor.core.calendar import Agenda, Moment
from normspoor.core.wording import calendar as say


def agenda_bytes(agenda: Agenda, peildatum: date, dossier: str) -> bytes:
    """The days of an agenda as iCalendar; ``dossier`` is the name of the dossier they come from.

    A day keeps its UID, so that opening the file again changes what was there.  The dossier is
    in it, because ids such as SV-1 come back in every dossier and one would overwrite the other.
    The stamp is that of the peildatum: the moment of making would give other bytes each time.
    """
    mark = hashlib.sha256(dossier.encode()).hexdigest()[:16]
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", "-//Normspoor//jaarkalender//NL")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", _plain(say.agenda_name(agenda.owner)))
    for one in agenda.moments:
        made.add_component(_event(one, peildatum, mark))
    written: bytes = made.to_ical()
    return written


def _event(one: Moment, peildatum: date, mark: str) -> Event:
    event = Event()
    event.add("uid", f"{one.key}-{mark}-normspoor")
    event.add("dtstamp", datetime.combine(peildatum, time(), UTC))
    event.add("dtstart", one.day)
    if one.day < date.max:
        event.add("dtend", one.day + timedelta(days=1))
    event.add("summary", _plain(say.happening(one.item.title or one.item.id, one.what)))
    about = one.collaboration.title if one.collaboration else ""
    event.add("description", _plain(say.details(about, one.owner, str(one.item.place))))
    event.add("transp", "TRANSPARENT")
    return event


def _plain(text: str) -> str:
    """One line without signs that a calendar program could act on."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
