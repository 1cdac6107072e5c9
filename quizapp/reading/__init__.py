"""Reading strangers' files: in a process of its own, heard through lines that are checked again."""
