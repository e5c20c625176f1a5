"""Words before and behind what is said that change nothing in it, as parts of patterns: "please", "oh well", "love"."""

LEAD = r"^(?:(?:please|ok|okay|alexa|hey|hi|hello|hiya|so|and|well|right|now|then|sorry|oh|um|er|yes|yeah|yep|aye|alright|all right|there) )*"
"""What a sentence may begin with."""
WISH_LEAD = r"^(?:(?:please|no|nah|ok|okay|well|oh|hey|so|and|but|actually|sorry|alexa|right|er|um|yes|yeah|aye|then|now|just|ah|thanks) )*"
"""What a wish may begin with: "no", "just", "thanks" too."""
WISH_END = r"(?: (?:please|now|then|again|thanks|thank you|ta|love|hen|mate|pal|alexa|coach|for me|with me))*$"
"""What a wish may end with."""
DRAFT_LEAD = r"(?:(?:no|nah|naw|nope|och|ach|ah|oh|er|um|well|actually|sorry|please|just|yes|yeah|aye|right|ok|okay|so|and|go on) )*"
"""What a reply to a draft may begin with; it matches inside a sentence too."""
DRAFT_END = (
    r"(?: (?:please|then|now|for now|thanks|thank you|ta|cheers|love|hen|pal|mate|dear|alexa|coach|so|just|would you|will you|could you"
    r"|for me|if you (?:would|could|like|do not mind)|this time|today|tonight))*$"
)
"""What such a reply may end with."""
ASKING_LEAD = r"^(?:(?:and|so|but|oh|ok|okay|well|right|sorry|hang on|wait|please|er|um|just|alexa|coach|no|yes|ta|thanks|now|then) )*"
"""What a question about something that was spoken of may begin with: "hang on", "coach" too."""
