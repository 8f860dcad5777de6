"""Instellingen van dit dossier. Meer hoeft er niet te staan."""

project = "$naam"
author = "$naam"
extensions = ["normspoor.sphinx"]

# De norm waarop jullie worden getoetst, met het jaar van de uitgave in Normspoor.
normspoor_norm = "$norm"

# Zet hier een datum om het dossier op die dag te bekijken. Leeg betekent: vandaag.
normspoor_peildatum = ""
