"""What a person would name as a feature, one folder each."""
