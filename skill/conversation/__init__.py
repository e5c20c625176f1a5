"""The ask-sdk handlers: read the request, ask the other rooms, return a Reply."""
