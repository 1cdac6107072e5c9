"""The database of questions and scores; the only room that knows SQLAlchemy."""
