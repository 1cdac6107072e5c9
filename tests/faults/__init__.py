"""Faults on purpose: kills, full disks, lost writes; nothing that was acknowledged may be lost."""
