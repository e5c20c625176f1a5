"""What is stored about a listener, in SQLite or DynamoDB."""
