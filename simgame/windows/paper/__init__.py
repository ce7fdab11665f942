"""Paper: the rule book and the role cards, set in columns and printed as PDF from the declarations and the texts."""
