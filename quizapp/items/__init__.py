"""What a question is: values without a database, a window or a file."""
