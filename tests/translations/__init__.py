"""The texts of the window in other languages: found in the code, kept in .ts, compiled to .qm."""
