"""The program as somebody hears it who has a screen reader."""
