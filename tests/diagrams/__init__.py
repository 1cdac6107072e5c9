"""The README's diagrams, drawn from the code: ``python -m tests.diagrams`` writes them anew."""
