"""Pictures of every card and every screen, to be looked at: ``python -m tests.gallery FOLDER [NAME …]``."""
