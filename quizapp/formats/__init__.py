"""Question files to items and back; one module a format."""
