"""What is said and what came in: texts, pictures, documents."""
