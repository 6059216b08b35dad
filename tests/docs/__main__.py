"""Write the made pages anew: `python -m tests.docs`."""

from tests.docs.pages import write_pages

if __name__ == "__main__":
    write_pages()
