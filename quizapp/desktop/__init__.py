"""The game's place on a desktop: its entry in menus, and its own kind of file."""
