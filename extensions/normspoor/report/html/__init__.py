"""The report as one page that needs nothing else: a browser, a mail or a stick will do."""
