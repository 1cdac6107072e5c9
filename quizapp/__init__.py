"""quizapp: a trivia quiz for the desktop, with a bank of questions that people keep."""


def __getattr__(name: str) -> str:
    """Return ``__version__``; looking it up takes 20 ms, and a start needs none."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        return version("quizapp")
    except PackageNotFoundError:  # run from a bare checkout
        return "0"
