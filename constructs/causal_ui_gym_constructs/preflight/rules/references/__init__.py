"""Everything that is named exists, and every selector selects something."""
