"""What kind of file a name stands for, the same on every computer.

The standard ``mimetypes`` knows more with each version of Python and asks the machine for the
rest, so that a record of files would differ from one computer to the next.
"""

from __future__ import annotations

from collections.abc import Mapping

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
#: By ending, in small letters: what a dossier, its site and its reports consist of.
_TYPES: Mapping[str, str] = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "odt": f"{_OPEN}.text",
    "ods": f"{_OPEN}.spreadsheet",
    "odp": f"{_OPEN}.presentation",
    "rtf": "application/rtf",
    "txt": "text/plain",
    "md": "text/markdown",
    "html": "text/html",
    "css": "text/css",
    "csv": "text/csv",
    "ics": "text/calendar",
    "js": "text/javascript",
    "json": "application/json",
    "xml": "application/xml",
    "zip": "application/zip",
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "heic": "image/heic",
    "svg": "image/svg+xml",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "wav": "audio/wav",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "ttf": "font/ttf",
    "woff2": "font/woff2",
}
#: Bytes of which the name does not say more.
UNKNOWN = "application/octet-stream"


def media_type(path: str) -> str:
    """The media type that belongs to the ending of a path."""
    return _TYPES.get(path.rpartition(".")[2].lower(), UNKNOWN)
