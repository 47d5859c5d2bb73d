"""The assistant's rules: pairs of question and answer, masks, ranking, checks. Pure."""
