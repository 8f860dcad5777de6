"""The report on paper: PDF/UA-1 and PDF/A-2a, set by Typst."""
